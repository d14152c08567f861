import { defineWhys } from './why-asked'

/** Why keeping an old document asks what it asks. */
export const oldDocumentWhys = defineWhys({
  'old.templateId': {
    about: 'where it belongs',
    why: 'You may be asked what people were told at a time. The old words are the proof, so they stay with the new ones.',
    rules: ['acc.record'],
  },
  'old.inForceOn': {
    about: 'its first day',
    why: 'Which words counted on a day can only be shown with the day they began. Leave it empty if nobody knows.',
    rules: ['acc.record'],
  },
})
