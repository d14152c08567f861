import type { Duty } from '../flow'

/** Not telling the people needs its reason on file. */
export const nobodyTold: Duty = {
  say: 'Write down why you do not tell the people.',
  rules: ['breach.individuals.exceptions', 'breach.individuals', 'breach.register'],
}

/** The letter to the people. */
export const tellPeople: Duty = {
  say: 'Write to the people without delay, in plain words and apart from any marketing: what happened, what may follow, what you did, what they can do, and whom to ask.',
  rules: ['breach.individuals', 'breach.individuals.content'],
}

/** In place of letters. */
export const tellPublic: Duty = {
  say: 'Tell the public instead of writing to each, in a way that reaches those affected.',
  rules: ['breach.individuals.exceptions', 'breach.individuals.content'],
}
