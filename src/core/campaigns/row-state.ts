import type { MayMarket } from '../marketing/may-market'

/** What becomes of one row of a campaign; each row has exactly one. */
export const rowStates = [
  'allowed',
  'with-duties',
  'decided-yes',
  'decide',
  'decided-no',
  'ask-first',
  'fix-first',
  'no',
  'repeat',
  'no-address',
  'unreadable',
] as const
export type RowState = (typeof rowStates)[number]

/** Where a row goes: into the file, to somebody who decides, or it stays out. */
export const rowPlaces = ['go', 'decide', 'out'] as const
export type RowPlace = (typeof rowPlaces)[number]

const go: readonly RowState[] = ['allowed', 'with-duties', 'decided-yes']

/** Only an answer that allows it, or a decision on one that leaves it to a person, puts a row into the file. */
export function placeOf(state: RowState): RowPlace {
  if (go.includes(state)) return 'go'
  return state === 'decide' ? 'decide' : 'out'
}

/** The state an answer means, before anybody decided anything. */
export function stateOf({ verdict, mendable }: Pick<MayMarket, 'verdict' | 'mendable'>): RowState {
  switch (verdict) {
    case 'allowed':
      return 'allowed'
    case 'allowed-with-duties':
      return 'with-duties'
    case 'human-decision':
      return 'decide'
    case 'consent-needed':
      return 'ask-first'
    case 'blocked':
      return mendable ? 'fix-first' : 'no'
  }
}

const strictness: readonly RowState[] = ['allowed', 'with-duties', 'decide', 'ask-first', 'fix-first', 'no']

/** Is the first answer stricter than the other? A stop that stands is the strictest, and gives its own reason. */
export function isStricter(one: MayMarket, other: MayMarket): boolean {
  const rank = (answer: MayMarket) => strictness.indexOf(stateOf(answer)) * 2 + (answer.proof?.kind === 'stop' ? 1 : 0)
  return rank(one) > rank(other)
}

/**
 * The strictest of some answers: of all who can be reached at one address, none is written to against their will. It carries
 * what is owed to any of them, each once: whoever rings does not know who picks up.
 */
export function strictestOf(answers: readonly MayMarket[]): MayMarket | undefined {
  return answers.reduce<MayMarket | undefined>(
    (worst, one) => (worst === undefined ? one : stricter(worst, one)),
    undefined,
  )
}

function stricter(one: MayMarket, other: MayMarket): MayMarket {
  const [worst, milder] = isStricter(other, one) ? [other, one] : [one, other]
  const isOwed = mayGo(worst) ? mayGo(milder) : !isStricter(worst, milder)
  if (!isOwed) return worst // what a milder answer asks for serves nothing where the row stays out
  const missing = milder.duties.filter(({ say }) => !worst.duties.some((duty) => duty.say === say))
  return missing.length === 0 ? worst : { ...worst, duties: [...worst.duties, ...missing] }
}

/** By itself, or when somebody decides so. */
function mayGo(answer: MayMarket): boolean {
  return placeOf(stateOf(answer)) !== 'out'
}
