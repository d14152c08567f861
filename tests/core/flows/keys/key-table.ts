import type { Flow } from '@core/flows/flow'
import { step, type Answers } from '@core/flows/step'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Ended } from '../walk'

const scenario = z.object({
  id: z.string(),
  title: z.string(),
  facts: z.record(z.string(), z.string()),
  house: z.array(z.string()).default([]),
  expected: z.object({
    verdict: z.string().nullable(),
    finding: z.string().optional(),
    leadsTo: z.string().optional(),
    byHouse: z.boolean().default(false),
    decisions: z.record(z.string(), z.string()).optional(),
    duties: z.array(z.string()),
    rules: z.array(z.string()),
  }),
})
export type Scenario = z.output<typeof scenario>

const keyFile = z.object({ scenarios: z.array(scenario) })
const words = z.object({ duties: z.record(z.string(), z.object({ rules: z.array(z.string()) })) })

/** How the questions and answers of a key file are called in a flow. */
export type KeyTable = {
  readonly file: string
  readonly flow: Flow
  /** What holds in every scenario that does not say otherwise. */
  readonly usual?: Answers
  /** Question and answer of the key → what a person answers in the flow; one fact may stand for several answers. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, Answers>>>>
  /** Own rule that is on → how the flow asks for it. */
  readonly house?: Readonly<Record<string, Answers>>
  /** End of the flow → what the key calls it, where it is a finding and not a verdict. */
  readonly findings?: Readonly<Record<string, string>>
  /** Who is told, in the words of the key, where it asks for more than one finding. */
  readonly decisions?: (end: Ended) => Readonly<Record<string, string>>
  /** Duty of the key → other rules under which the flow shows it. */
  readonly dutiesBy?: Readonly<Record<string, readonly string[]>>
}

const folder = join(import.meta.dirname, '../../../keys')
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

/** The rules by which each duty of the keys is known. */
const dutyRules = words.parse(read('words.json')).duties

/** The scenarios of a key file. */
export function scenariosOf(file: string): readonly Scenario[] {
  return keyFile.parse(read(file)).scenarios
}

/** An answer of the key that is the same answer of the same question in the flow. */
export function same(questionId: string, ...answerIds: readonly string[]): Readonly<Record<string, Answers>> {
  return Object.fromEntries(answerIds.map((id) => [id, { [questionId]: id }]))
}

/** The end a scenario reaches; throws where the table has no line for a fact, so that none is passed over. */
export function endOf({ flow, usual, facts, house }: KeyTable, { id, facts: given, house: on }: Scenario): Ended {
  const answers: Record<string, string> = { ...usual }
  for (const [question, answer] of Object.entries(given)) {
    const line = facts[question]?.[answer]
    if (line === undefined) throw new Error(`${id}: no line for ${question} “${answer}”`)
    Object.assign(answers, line)
  }
  for (const option of on) Object.assign(answers, house?.[option] ?? {})
  const reached = step(flow, answers)
  if (reached.at === 'question') throw new Error(`${id}: ${flow.id} still asks ${reached.nodeId}`)
  return reached
}

/** Duties the key names that the end does not show. */
export function missingDuties({ dutiesBy }: KeyTable, end: Ended, wanted: readonly string[]): string[] {
  const shown = new Set<string>(end.duties.flatMap(({ rules }) => rules))
  return wanted.filter((id) => {
    const rules = [...(dutyRules[id]?.rules ?? []), ...(dutiesBy?.[id] ?? [])]
    return !rules.some((one) => shown.has(one))
  })
}

/** Rules the key names that are cited nowhere on the way: by no question passed, not by the end, and by no duty. */
export function missingRules(end: Ended, wanted: readonly string[]): string[] {
  const cited = new Set<string>([
    ...end.path.flatMap(({ question }) => question.rules),
    ...end.outcome.rules,
    ...end.duties.flatMap(({ rules }) => rules),
  ])
  return wanted.filter((id) => !cited.has(id))
}
