import type { RuleId } from '../../law/rules'

/** Why a field is asked: in plain words, with the rules behind it. */
type WhyAsked = {
  /** What the field is about, in words that stand on no label of the form: it names the mark beside it. */
  readonly about: string
  readonly why: string
  readonly rules: readonly RuleId[]
}

/** Declares the reasons of one form; the keys become the ids the fields name. */
export function defineWhys<Id extends string>(whys: Record<Id, WhyAsked>): Readonly<Record<Id, WhyAsked>> {
  return whys
}
