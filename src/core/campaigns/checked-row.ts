import type { MayMarket } from '../marketing/may-market'
import type { CampaignDecision } from './campaign-decision'
import { isSharedWay, type Entry } from './entry'
import { reasonOf, type Reason } from './reason'
import { stateOf, type RowState } from './row-state'
import type { Channel } from '../marketing/channel'

/** A row with what the rules say of it, before repeats and decisions. */
export type JudgedRow = {
  readonly entry: Entry
  /** Left out where there is nothing to judge. */
  readonly answer?: MayMarket
  /** Whose record the row is, where it is exactly one person’s; empty otherwise. */
  readonly ownerId: string
  /** Somebody of the register has this address. */
  readonly isKnown: boolean
}

/** A row with its one state. */
export type CheckedRow = JudgedRow & {
  readonly state: RowState
  readonly reason: Reason
  readonly decision?: CampaignDecision
}

type Decisions = ReadonlyMap<string, CampaignDecision>

/** Rows between two pauses. */
const AT_ONCE = 500

/**
 * Gives every row its one state, so that the counts add up to what was handed in. What may go comes first: whoever stands in
 * the list twice gets one message, and it is the row which may go by itself that stays. Pauses now and then.
 */
export function* settling(
  rows: readonly JudgedRow[],
  channel: Channel,
  decisions: Decisions,
): Generator<void, CheckedRow[]> {
  const all: CheckedRow[] = []
  for (const row of rows) {
    all.push(settled(row, decisions))
    if (all.length % AT_ONCE === 0) yield
  }
  const taken = { addresses: new Set<string>(), people: new Set<string>() }
  const order: readonly (readonly RowState[])[] = [
    ['allowed', 'with-duties'],
    ['decided-yes', 'decide'],
  ]
  for (const states of order) {
    for (const [at, row] of all.entries()) {
      if (states.includes(row.state)) all[at] = repeated(row, channel, taken)
      if (at % AT_ONCE === 0) yield
    }
  }
  return all
}

function settled(row: JudgedRow, decisions: Decisions): CheckedRow {
  const { entry, answer } = row
  if (entry.problem === 'unreadable') return { ...row, state: 'unreadable', reason: 'unreadable' }
  if (!answer) return { ...row, state: 'no-address', reason: entry.problem === '' ? 'no-address' : entry.problem }
  const state = stateOf(answer)
  const reason = reasonWithList(row, answer, state)
  const decision = state === 'decide' ? decisions.get(entry.key) : undefined
  // A decision is about the reason that stood then: another reason asks again.
  if (!decision || decision.because !== answer.say) return { ...row, state, reason }
  const decided = decision.send ? 'decided-yes' : 'decided-no'
  return { ...row, state: decided, reason: decided, decision }
}

function reasonWithList({ entry, isKnown }: JudgedRow, answer: MayMarket, state: RowState): Reason {
  const reason = reasonOf(answer, state, isKnown)
  if (entry.saysNo && state === 'no' && reason === 'no-yes') return 'list-says-no'
  return entry.under18 && entry.contactId === '' && reason === 'under-18' ? 'list-under-18' : reason
}

type Taken = { readonly addresses: Set<string>; readonly people: Set<string> }

function repeated(row: CheckedRow, channel: Channel, { addresses, people }: Taken): CheckedRow {
  const { entry, ownerId } = row
  const address = isSharedWay(channel) ? entry.normal : `${entry.displayName.toLowerCase()} ${entry.normal}`
  if (addresses.has(address)) return { ...row, state: 'repeat', reason: 'repeat' }
  if (ownerId !== '' && people.has(ownerId)) return { ...row, state: 'repeat', reason: 'repeat-person' }
  addresses.add(address)
  if (ownerId !== '') people.add(ownerId)
  return row
}
