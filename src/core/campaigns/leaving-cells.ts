import type { Channel } from '../marketing/channel'
import { verdictInWords } from '../flows/verdict-words'
import type { CheckedRow } from './checked-row'
import type { LeavingList } from './leaving-list'
import { placeOf } from './row-state'
import { reasons } from './reason'

const addressHead: Record<Channel, string> = {
  email: 'E-mail',
  sms: 'Number',
  'live-call': 'Number',
  'automated-call': 'Number',
  'social-dm': 'Profile',
  post: 'Address',
  fax: 'Number',
}

/** The words over the columns of the file that may be sent: names as mail merges take them. */
export function mergeHead(channel: Channel): string[] {
  return ['First name', 'Last name', 'Name', 'Organisation', addressHead[channel], 'Footer', 'First message', 'Line']
}

/** One row for a mail merge. `address`: as it leaves, a number as the world writes it. */
export function mergeCells({ entry }: CheckedRow, address: string, footer: string, firstMessage: string): string[] {
  const { givenName, familyName, displayName, organisationName, line } = entry
  return [givenName, familyName, displayName, organisationName, address, footer, firstMessage, String(line)]
}

/** The words over the columns of the lists that are not sent. */
export function reasonHead(channel: Channel): string[] {
  return ['Line', 'Name', 'Organisation', addressHead[channel], 'Answer', 'Reason', 'Why', 'Decided', 'Rules']
}

/** One row that is not sent, or waits for a decision: with its reason, in words, and the rules behind it. */
export function reasonCells({ entry, answer, state, reason, decision }: CheckedRow, address: string): string[] {
  const said = decision ? `${decision.send ? 'Goes' : 'Stays out'}: ${decision.who}, ${decision.reason}` : ''
  return [
    String(entry.line),
    entry.displayName,
    entry.organisationName,
    address,
    answerWord({ answer, state }),
    reasons[reason],
    answer?.say ?? '',
    said,
    (answer?.rules ?? []).join(' '),
  ]
}

/** The answer in a word; what was never judged says that it stays out. */
function answerWord({ answer, state }: Pick<CheckedRow, 'answer' | 'state'>): string {
  if (state === 'repeat' || state === 'no-address' || state === 'unreadable') return 'Stays out'
  if (state === 'decided-yes') return 'You decided: yes'
  if (state === 'decided-no') return 'You decided: no'
  return answer ? verdictInWords(answer) : 'Stays out'
}

/** Is a row on the list that leaves? */
export function isOn(list: LeavingList, { state }: Pick<CheckedRow, 'state'>): boolean {
  const place = placeOf(state)
  return list === 'rest' ? place !== 'go' : place === list
}
