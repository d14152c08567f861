import { layOver } from '../law/overlay'
import type { Rule } from '../law/rule'
import { isRuleId, rules, type RuleId } from '../law/rules'
import { layBankHolidays } from '../time/laid-bank-holidays'
import type { LawPack, RuleWordsInPack } from './law-pack'

/** Lays a pack over the program’s rules, or takes off what lies there. A rule that is gone from the program is passed over. */
export function layPack(pack: Pick<LawPack, 'version' | 'rules' | 'bankHolidays'> | null): void {
  layBankHolidays(pack?.bankHolidays ?? [])
  if (pack === null) return layOver(undefined)
  const known = Object.entries(pack.rules).filter((entry): entry is [RuleId, RuleWordsInPack] => isRuleId(entry[0]))
  return layOver({
    version: pack.version,
    rules: new Map(known.map(([id, words]) => [id, ruleFromPack(id, words)] as const)),
  })
}

/** One rule as it reads with the words of a pack. */
export function ruleFromPack(id: RuleId, { note, ...words }: RuleWordsInPack): Rule {
  const { note: before, ...own } = rules[id]
  const after = note === undefined ? before : (note ?? undefined)
  return { ...own, ...defined(words), ...(after !== undefined && { note: after }) }
}

/** Without what was left out, which would otherwise take the place of what is there. */
function defined<T extends object>(from: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
