import type { RuleId } from '../law/rules'

/** Why something is held back from an answer to an access request, by the ids of the law digest’s list. */
export const groundIds = [
  'third-party',
  'not-about-them',
  'health-serious-harm',
  'confidential-reference',
  'legal-privilege',
  'legal-proceedings',
  'crime-tax',
  'self-incrimination',
  'management-forecast',
  'negotiations',
  'exam-scripts',
  'research-statistics',
  'social-work',
  'education',
  'child-abuse-data',
  'adoption-embryo-sen',
] as const
export type GroundId = (typeof groundIds)[number]

/**
 * What an answer comes to. `give`: it goes. `take-out`: it goes without the words. `hold-back`: it stays behind.
 * `may-hold-back`: the exemption may cover it, and a person decides on this item by itself. `ask`: not before somebody
 * else has said something.
 */
export type GroundVerdict = 'give' | 'take-out' | 'hold-back' | 'may-hold-back' | 'ask'

/** Must the person hear that something is held back, and why: yes, or get advice before the letter names the reason. */
export type MustTell = 'nothing-held' | 'tell' | 'advice-first'

/** What a yes or a no leads to: the next question, or the end. */
export type GroundEnd = {
  readonly verdict: GroundVerdict
  readonly say: string
  readonly rules: readonly RuleId[]
}
export type GroundQuestion = {
  readonly ask: string
  readonly hint?: string
  readonly yes: GroundQuestion | GroundEnd
  readonly no: GroundQuestion | GroundEnd
}

/** One ground: the question it is chosen by, what is asked then, and how the letter names it. */
export type Ground = {
  readonly id: GroundId
  /** As a choice. */
  readonly title: string
  readonly hint: string
  /** Where the law has it. */
  readonly cite: string
  readonly rules: readonly RuleId[]
  readonly start: GroundQuestion
  /** In the letter: “because it is about another person”. */
  readonly letter: string
  /** In place of what is taken out. */
  readonly mark: string
  readonly tell: Exclude<MustTell, 'nothing-held'>
}
