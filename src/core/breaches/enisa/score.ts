import {
  adjustments,
  changed,
  dataKinds,
  eases,
  intent,
  outOfReach,
  seenBy,
  type Adjustment,
  type Changed,
  type DataKind,
  type Ease,
  type Intent,
  type OutOfReach,
  type SeenBy,
} from './questions'

export const bands = ['low', 'medium', 'high', 'very-high'] as const
export type Band = (typeof bands)[number]

/** Words for the four bands. */
export const bandLabels: Record<Band, string> = { low: 'Low', medium: 'Medium', high: 'High', 'very-high': 'Very high' }

/** What the score needs to know. */
export type ScoreAnswers = {
  readonly dataKind: DataKind
  /** What the passwords open; only asked for `credentials`. */
  readonly credentialsOpen: Exclude<DataKind, 'credentials'> | null
  readonly adjustments: readonly { readonly id: Adjustment; readonly reason: string }[]
  readonly ease: Ease
  readonly seenBy: SeenBy
  readonly changed: Changed
  readonly outOfReach: OutOfReach
  readonly intent: Intent
  readonly unreadable: boolean
  readonly peopleCount: number | null
}

/** The severity of a breach (`breach.enisa`): SE = DPC × EI + CB. The reasons matter more than the number. */
export type Score = {
  readonly se: number
  readonly band: Band
  readonly dpc: number
  readonly ei: number
  readonly cb: number
  readonly reasons: readonly string[]
  /** Outside the number, to be weighed by the person. */
  readonly flags: readonly Flag[]
}

export type Flag = 'over-100-people' | 'unreadable'

export const flagSentences: Record<Flag, string> = {
  'over-100-people': 'More than 100 people are affected. The score does not count heads: weigh it yourself.',
  unreadable: 'Others cannot read the data. The score does not count that: weigh it yourself.',
}

/** The sum and its band. All weights are quarters, so the sum is exact. */
export function severity(dpc: number, ei: number, cb: number): { se: number; band: Band } {
  const se = dpc * ei + cb
  return { se, band: se < 2 ? 'low' : se < 3 ? 'medium' : se < 4 ? 'high' : 'very-high' }
}

/** Scores the answers, with a sentence for each number. */
export function score(given: ScoreAnswers): Score {
  const base = baseOf(given)
  const shift = given.adjustments.reduce((sum, { id }) => sum + adjustments[id].value, 0)
  const dpc = Math.min(4, Math.max(1, base + shift))
  const ei = eases[given.ease].value
  const parts = [seenBy[given.seenBy], changed[given.changed], outOfReach[given.outOfReach], intent[given.intent]]
  const cb = parts.reduce((sum, part) => sum + part.value, 0)
  const reasons = [
    kindReason(given, base),
    ...given.adjustments.map((one) => adjustmentReason(one)),
    ...(dpc === base + shift ? [] : [`The weight of the data stays between 1 and 4, so it counts ${dpc}.`]),
    `${eases[given.ease].say}: × ${ei}.`,
    ...parts.filter((part) => part.value > 0).map((part) => `${part.say}: + ${part.value}.`),
  ]
  return { ...severity(dpc, ei, cb), dpc, ei, cb, reasons, flags: flagsOf(given) }
}

function baseOf(given: ScoreAnswers): number {
  if (given.dataKind !== 'credentials') return dataKinds[given.dataKind].value
  // Not said what they open: the worst is assumed.
  return dataKinds[given.credentialsOpen ?? 'sensitive'].value
}

function kindReason(given: ScoreAnswers, base: number): string {
  return `${dataKinds[given.dataKind].say}: ${base}.`
}

function adjustmentReason(one: { id: Adjustment; reason: string }): string {
  const { value, say } = adjustments[one.id]
  return `One ${value > 0 ? 'up' : 'down'}, because ${say}. ${asSentence(one.reason)}`.trim()
}

function asSentence(words: string): string {
  const trimmed = words.trim()
  return trimmed === '' ? '' : trimmed.charAt(0).toUpperCase() + trimmed.slice(1).replace(/[.!?]?$/, '.')
}

function flagsOf(given: ScoreAnswers): Flag[] {
  const flags: Flag[] = []
  if (given.peopleCount !== null && given.peopleCount > 100) flags.push('over-100-people')
  if (given.unreadable) flags.push('unreadable')
  return flags
}
