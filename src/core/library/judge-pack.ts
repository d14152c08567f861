import { isRuleId, rules, type RuleId } from '../law/rules'
import { dayMonthYear } from '../time/format-date'
import { lawPack, type LawPack } from './law-pack'
import { ruleFromPack } from './lay-pack'

type Standing = {
  /** The version of the rules in use. */
  readonly inUse: string
  /** The version of this Steward, `1.2.3`. */
  readonly program: string
}

/** A pack that may be used, or why not, in words for the person. Nothing is changed by asking. */
export type JudgedPack = { readonly pack: LawPack } | { readonly fault: string }

/** Judges the words of a pack whose signature was found good. */
export function judgePack(json: string, { inUse, program }: Standing): JudgedPack {
  const read = lawPack.safeParse(parsed(json))
  if (!read.success) return { fault: shapeFault(read.error.issues[0]?.path ?? []) }
  const pack = read.data
  if (isOlder(program, pack.minProgram))
    return { fault: `This law pack needs Steward ${pack.minProgram} or newer; this one is ${program}.` }
  if (pack.version <= inUse) {
    const than = pack.version === inUse ? 'the same as' : 'older than'
    return {
      fault: `This law pack is of ${dayMonthYear(pack.version)}, which is ${than} the rules in use, of ${dayMonthYear(inUse)}.`,
    }
  }
  const fault = faultOfRules(pack)
  return fault === undefined ? { pack } : { fault }
}

/** Rules it does not know, rules that would contradict themselves, changes that are not told. */
function faultOfRules(pack: LawPack): string | undefined {
  const told = new Set<string>(pack.changes.flatMap((change) => change.rules))
  for (const [id, words] of Object.entries(pack.rules)) {
    if (!isRuleId(id)) return `This law pack names a rule that this Steward does not have: ${id}. A newer one may.`
    if (!told.has(id)) return `This law pack changes the rule ${id} without saying what changed.`
    if (isOwn(id) !== isOwnConfidence(ruleFromPack(id, words).confidence))
      return `This law pack would turn a rule of our own into law, or the other way round: ${id}.`
    const { confidence, checkedOn } = ruleFromPack(id, words)
    if ((confidence === 'V' || confidence === 'V2') !== (checkedOn !== null))
      return `This law pack says of the rule ${id} that it was checked without the day, or names a day without the check.`
    if (checkedOn !== null && checkedOn > pack.version)
      return `This law pack says of the rule ${id} that it was checked on a day after the pack was made.`
  }
  return undefined
}

const isOwn = (id: RuleId) => isOwnConfidence(rules[id].confidence)
const isOwnConfidence = (confidence: string) => confidence === 'product' || confidence === 'seed'

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function shapeFault(path: readonly PropertyKey[]): string {
  const where = path.length === 0 ? '' : ` at “${path.map(String).join('.').slice(0, 100)}”`
  return `This law pack does not have the form this Steward reads${where}.`
}

/** Is version `one` before `other`? Both `1.2.3`. */
function isOlder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number))
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
