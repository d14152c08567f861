import type { RuleId } from '../law/rules'
import { askingLetters } from './asking-letters'
import type { EventType } from './event'
import type { KindStep, Outcome, RequestKind } from './kind'

/** The first three steps of a right that has a month: log, acknowledge, and who is asking (`rights.id`). */
export const firstSteps: readonly KindStep[] = [
  {
    id: 'log',
    label: 'Log',
    next: 'Log the request',
    say: 'The day it came starts the month.',
    button: 'Log the request',
  },
  {
    id: 'acknowledge',
    label: 'Acknowledge',
    next: 'tell them you have it',
    say: 'The letter names the date you will answer by and how it is worked out.',
    button: 'Write the acknowledgement',
  },
  {
    id: 'identity',
    label: 'Identity',
    next: 'are you sure who is asking?',
    say: 'Ask for proof only if you have a real doubt. For somebody you know, write how you know them.',
    button: 'Record identity',
  },
]

/** The last step of every case. */
export const closeStep: KindStep = {
  id: 'close',
  label: 'Close',
  next: 'close the case',
  say: 'Say how it ended. The case stays in the log.',
  button: 'Close the case',
}

/** Those who received it from us must hear of it, too (`erase.notify`). */
export const tellOthers = (say: string): KindStep => ({
  id: 'recipients',
  label: 'Tell others',
  next: 'tell those who received it',
  say,
  button: 'Record who was told',
})

/** The answer to the person. */
export const tellPerson = (say: string): KindStep => ({
  id: 'reply',
  label: 'Reply',
  next: 'tell the person',
  say,
  button: 'Write the answer',
})

/** What happens in any case until it is clear who is asking. */
export const openingEvents: readonly EventType[] = [
  'acknowledged',
  'identity-asked',
  'identity-received',
  'identity-not-needed',
  'authority-asked',
  'authority-received',
  'child-judged',
]

/** What can happen in a case of a right that has a month; no pause, for only access has one (`rights.no-pause`). */
export const monthEvents: readonly EventType[] = [
  ...openingEvents,
  'fee-asked',
  'fee-paid',
  'extended',
  'decided',
  'action-done',
  'replied',
]

/** The same where something is changed in place after place, and others are told. */
export const changeEvents: readonly EventType[] = [...monthEvents, 'place-asked', 'place-done', 'recipient-told']

/** Where what is held about a person may stand. */
export const everyPlace: readonly string[] = [
  'Steward',
  'Customer system',
  'E-mail',
  'Mailing lists',
  'Paper files',
  'Associates',
  'Suppliers',
]

/** There was nothing to answer about. */
export const nothingHeld: Outcome = { id: 'nothing-held', label: 'You hold nothing about them', answered: true }

/** How any request may end without an answer to what was asked. */
export const commonOutcomes: readonly Outcome[] = [
  { id: 'refused', label: 'Refused', answered: true, reasonsNeeded: 'Write the reasons you gave them.' },
  { id: 'withdrawn', label: 'They withdrew it', answered: false },
  { id: 'duplicate', label: 'It is the same as an earlier request', answered: false },
]

/** The columns of the log of a right that has a month (`rights.log`). */
export const monthColumns: readonly string[] = [
  'Request',
  'Date received',
  'How received',
  'By whom and on whose behalf',
  'Actions with dates',
  'Response',
  'Date of response',
]

/** The log of such a right, and its two letters: both are called after the kind. */
export const monthPapers = (kind: string): Pick<RequestKind, 'log' | 'letters'> => ({
  log: { templateId: `request-log-${kind}`, columns: monthColumns, initialsOnly: false },
  letters: [
    { templateId: `${kind}-acknowledgement`, label: 'Acknowledgement', when: 'acknowledge' },
    { templateId: `${kind}-outcome`, label: 'Answer', when: 'reply' },
    ...askingLetters,
  ],
})

/** What the month, its extension, a refusal and the log rest on, whatever the right. */
export const monthSources: readonly RuleId[] = [
  'rights.deadline',
  'rights.extend',
  'rights.no-pause',
  'rights.refuse.letter',
  'rights.log',
]
