import type { RuleId } from '../law/rules'

/** One line of the card: what to do, and one sentence on how. */
export type FirstHourStep = {
  readonly id: string
  readonly act: string
  readonly how: string
  readonly more: string
  readonly rules: readonly RuleId[]
}

export const firstHourTitle = 'Something went wrong with data? The first hour'

/** The first-hour card (row I9): six steps that need no register and no network. `more` is only on the page and on paper. */
export const firstHourSteps: readonly FirstHourStep[] = [
  {
    id: 'note-the-time',
    act: 'Note the time.',
    how: '72 hours run from when you are sure.',
    more: 'Nights and weekends count. Write down three times: when it happened, when it was found, when you were sure. If the data is a client’s and you only handle it for them, there is no 72 hours: ring the client now.',
    rules: ['breach.aware', 'breach.72h', 'breach.processor'],
  },
  {
    id: 'stop-it',
    act: 'Stop it getting worse.',
    how: 'Change passwords, recall the e-mail, ring round.',
    more: 'Lock a lost phone or laptop from afar. Take an infected computer off the network but leave it on. Ask whoever got it by mistake to delete it and to say so in writing.',
    rules: ['breach.factors'],
  },
  {
    id: 'keep-evidence',
    act: 'Keep the evidence.',
    how: 'Delete nothing, photograph screens.',
    more: 'Keep letters, envelopes, messages and the names of those who saw it. Tidying up too soon destroys what you will be asked for.',
    rules: ['breach.register'],
  },
  {
    id: 'what-whose-how-many',
    act: 'Write down what, whose, how many.',
    how: 'Guesses are fine if you say so.',
    more: 'What kind of information, about which people, on how many pages or records. Was it encrypted? Is there a copy? The rest can follow later.',
    rules: ['breach.content', 'breach.phased'],
  },
  {
    id: 'crime',
    act: 'Is it a crime?',
    how: '999 if it is happening now, otherwise 101.',
    more: 'Theft, fraud, blackmail and getting into an account are crimes. Telling the police does not replace telling the regulator.',
    rules: ['breach.police'],
  },
  {
    id: 'report-it-here',
    act: 'Unlock and report it here.',
    how: 'Steward takes it from there.',
    more: 'It starts the clock, asks what matters, advises who should hear of it and keeps the record that the law asks for, whether you report it or not.',
    rules: ['breach.register', 'breach.threshold.ico'],
  },
]
