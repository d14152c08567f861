import { z } from 'zod'
import { isRuleId, type RuleId } from '../law/rules'

/** Where the report goes, if one is made. */
export const routes = ['ico', 'dspt', 'pecr', 'client', 'none'] as const
export type Route = (typeof routes)[number]

/** What we advise about the regulator. `lean-to-tell` is the middle band: telling is the safer side. */
const regulatorAdvice = ['tell', 'lean-to-tell', 'record-only', 'client-decides', 'assess-first'] as const
const peopleAdvice = ['tell', 'not-required', 'excepted', 'public-notice', 'client-decides', 'assess-first'] as const
const othersAdvice = ['tell', 'consider', 'no-need'] as const

const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value))
const line = z.object({ say: z.string(), rules: z.array(ruleId) })

/** Advice on a breach, with its sentences. It never decides: the person does, with a reason. */
export const adviceModel = z.object({
  regulator: z.enum(regulatorAdvice),
  people: z.enum(peopleAdvice),
  organisations: z.enum(othersAdvice),
  police: z.enum(othersAdvice),
  route: z.enum(routes),
  /** The advice in a few words: “tell the ICO”. Shown after “Our advice:”. */
  headline: z.string(),
  /** One line for each of the four, in this order: regulator, people, organisations, police; and what else to weigh. */
  lines: z.object({ regulator: line, people: line, organisations: line, police: line }),
  weigh: z.array(line),
  /** Who else must hear of it: the data protection officer, the Caldicott Guardian, the commissioner. */
  alsoTell: z.array(line),
})
export type Advice = z.output<typeof adviceModel>
export type AdviceLine = z.output<typeof line>
