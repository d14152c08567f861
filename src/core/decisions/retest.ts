import type { FactKey, Facts } from '../flows/facts'
import type { Flow, Question } from '../flows/flow'
import type { ReliedFact } from './relied-fact'

/** Which rules are no longer those of a version: some by their ids, or, where nobody wrote down which, all of them. */
export type ChangedRules = (since: string) => ReadonlySet<string> | 'all'

/** What no longer holds. `id` names exactly this change, so that it can be told from the next one of the same kind. */
export type Change = { readonly id: string } & (
  | {
      readonly kind: 'fact'
      readonly key: FactKey
      readonly nodeId: string
      /** What was answered then, and what the register says now, by the ids of the answers; empty: it does not know. */
      readonly was: string
      readonly now: string
      readonly from: string
    }
  | {
      readonly kind: 'flow'
      readonly was: string
      /** Empty: these questions are no longer asked. */ readonly now: string
    }
  | { readonly kind: 'rules'; readonly was: string; readonly now: string; readonly rules: readonly string[] }
)

/** As much of a decision as can stop being true. */
export type Rests = {
  readonly flowVersion: string
  readonly rulesVersion: string
  readonly relied: readonly ReliedFact[]
  /** Ids of the rules that were shown. */
  readonly cites: readonly string[]
}

/** What holds today: the flow (undefined where it is gone), what the register knows, and the rules in use. */
export type Now = {
  readonly flow: Flow | undefined
  readonly facts: Facts
  readonly rulesVersion: string
  readonly changedRules: ChangedRules
}

/**
 * What of a decision no longer holds (row C8): questions that were written anew, rules that were changed and that it rests
 * on, and facts about which the register now says something else than what was answered. Nothing of the decision changes.
 */
export function retest(made: Rests, now: Now): Change[] {
  return [
    ...flowChange(made, now.flow),
    ...rulesChange(made, now),
    ...(now.flow ? made.relied.flatMap((fact) => factChange(fact, now)) : []),
  ]
}

function flowChange({ flowVersion: was }: Rests, flow: Flow | undefined): Change[] {
  const now = flow?.version ?? ''
  return flow && now <= was ? [] : [{ id: `flow:${now}`, kind: 'flow', was, now }]
}

/** A pack that was taken off again leaves older rules in use: those too are not the ones that were shown. */
function rulesChange({ rulesVersion: was, cites }: Rests, { rulesVersion: now, changedRules }: Now): Change[] {
  if (now === was) return []
  const changed = changedRules(was)
  const rules = changed === 'all' ? [...cites] : cites.filter((id) => changed.has(id))
  return changed !== 'all' && rules.length === 0 ? [] : [{ id: `rules:${now}`, kind: 'rules', was, now, rules }]
}

/**
 * The register says something else than what counted, and did not say so already: whoever answered against it then knew.
 * What it was the source of and no longer knows has changed too.
 */
function factChange({ key, nodeId, answer, known }: ReliedFact, { flow, facts }: Now): Change[] {
  const node = flow?.nodes[nodeId]
  const fact = facts[key]
  const now = node?.kind === 'question' && fact && offers(node, fact.answer) ? fact.answer : ''
  if (now === known || now === answer) return []
  if (now === '' && known !== answer) return []
  return [
    {
      id: `fact:${key}:${now}`,
      kind: 'fact',
      key,
      nodeId,
      was: answer,
      now,
      from: now === '' ? '' : (fact?.from ?? ''),
    },
  ]
}

function offers({ answers }: Question, id: string): boolean {
  return answers.some((answer) => answer.id === id)
}
