/** The parts of a bundle, in the order a person reads them. */
export const bundleGroups = [
  'entry',
  'addresses',
  'work',
  'coaching',
  'reasons',
  'permissions',
  'stops',
  'requests',
  'letters',
  'decisions',
  'recordings',
  'files',
  'breaches',
  'elsewhere',
  'lists',
  'drafts',
  'changes',
] as const
export type BundleGroup = (typeof bundleGroups)[number]

/** What a part is called in the review, and its heading and first line as the person it is about reads them. */
export const bundleGroupWords: Record<
  BundleGroup,
  { readonly short: string; readonly name: string; readonly say: string }
> = {
  entry: {
    short: 'The entry',
    name: 'Your entry',
    say: 'Who you are to us, where your details came from, and what we noted.',
  },
  addresses: { short: 'Addresses and numbers', name: 'How to reach you', say: 'Addresses, numbers and profiles.' },
  work: { short: 'Work', name: 'Where you work or worked', say: 'Organisations you have to do with.' },
  coaching: {
    short: 'Coaching',
    name: 'Your coaching',
    say: 'How the coaching was agreed, and what was written down of it.',
  },
  reasons: {
    short: 'Lawful basis',
    name: 'Why we may use your details',
    say: 'The legal ground, where it is your own and not that of a group.',
  },
  permissions: {
    short: 'Permissions',
    name: 'What you agreed to and refused',
    say: 'Each answer about marketing, with the words shown to you.',
  },
  stops: { short: 'Do not contact', name: 'What you asked us to stop', say: 'Entries of our do-not-contact list.' },
  requests: { short: 'Requests', name: 'Your requests', say: 'What you asked of us, and what happened with it.' },
  letters: { short: 'Letters', name: 'Letters', say: 'What we wrote to you, as it was kept.' },
  decisions: {
    short: 'Decisions',
    name: 'Decisions about you',
    say: 'What we decided with a guide, and the answers that led to it.',
  },
  recordings: { short: 'Recordings', name: 'Recordings', say: 'Calls in which you speak or are spoken about.' },
  files: { short: 'Files', name: 'Files', say: 'Files kept with your entry and your requests.' },
  breaches: {
    short: 'Breaches that name them',
    name: 'Incidents that name you',
    say: 'What our record of breaches says about you.',
  },
  elsewhere: {
    short: 'Named in other records',
    name: 'Where else you are named',
    say: 'Passages of other records that speak of you.',
  },
  lists: { short: 'Lists', name: 'Lists', say: 'Lists you came to us with, and lists you were in when they left.' },
  drafts: {
    short: 'Not saved yet',
    name: 'Not saved yet',
    say: 'Something about you that somebody had begun to write.',
  },
  changes: {
    short: 'Record of changes',
    name: 'Changes to your records',
    say: 'When something of yours was added, changed or used.',
  },
}
