import { factAt, type FactDifference } from './changed-facts'
import { purposeNames, type PurposeId } from './templates/call-recording/lists'

const callNames: Readonly<Record<string, string>> = {
  audience: 'The word for people who ring',
  openingHours: 'Opening hours',
  coverage: 'Which calls are recorded',
  purposes: 'What calls are recorded for',
  uses: 'What recordings are used for',
  told: 'How people are told',
  storage: 'Where recordings are kept',
  access: 'Who may listen',
  mailbox: 'The mailbox for requests',
  cards: 'Card payments',
  special: 'Health, beliefs and the like',
  reportsTo: 'To whom a slip is reported',
}

const pecrNames: Readonly<Record<string, string>> = {
  variant: 'For whom the policy is written',
  channels: 'The ways of marketing',
  screening: 'Who checks numbers',
  indication: 'What counts as a sign of interest',
  evidence: 'Where the proof is kept',
  oneRole: 'Messages about one role',
  service: 'Messages that are no marketing',
  stopContact: 'Where somebody says stop',
  house: 'Your own rules',
}

/** A changed answer of the call recording policy: “What calls are recorded for: to train and develop our staff”. */
export function callFactName({ fact }: FactDifference, before: unknown, after: unknown): string {
  const [top = '', index] = fact.split('.')
  const id = top === 'purposes' && index ? idAt(after, index) || idAt(before, index) : ''
  const purpose = Object.hasOwn(purposeNames, id) ? `: ${purposeNames[id as PurposeId]}` : ''
  return `${callNames[top] ?? 'An answer'}${purpose}`
}

/** A changed answer of the PECR policy. */
export function pecrFactName({ fact }: FactDifference): string {
  return pecrNames[fact.split('.')[0] ?? ''] ?? 'An answer'
}

/** A changed notice of the e-mail signature, by its audience. */
export const signatureFactName = noticeName('The notices')

/** The same of the unsubscribe footer. */
export const footerFactName = noticeName('The footers')

function noticeName(all: string) {
  return ({ kind, fact }: FactDifference, before: unknown, after: unknown): string => {
    const index = fact.split('.')[1]
    if (index === undefined) return all
    const name = factAt(kind === 'removed' ? before : after, `notices.${index}.audience`)
    const of = typeof name === 'string' && name.trim() !== '' ? name.trim() : 'A notice without a name'
    return kind === 'changed' ? of : `${of} (${kind === 'added' ? 'new' : 'taken out'})`
  }
}

function idAt(facts: unknown, index: string): string {
  const id = factAt(facts, `purposes.${index}.id`)
  return typeof id === 'string' ? id : ''
}
