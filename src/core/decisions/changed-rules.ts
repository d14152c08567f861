import { lawChanges } from '../law/changes'
import { laidOver } from '../law/overlay'
import { isRuleId, rules } from '../law/rules'
import type { ChangedRules } from './retest'

/**
 * The rules that are not those of a version any more: by the entries of “what changed”, and by the words of the law pack
 * that is in use. What a version from elsewhere said, such as that of a pack taken off, is not known here: then all of them.
 */
export function changedRulesNow(): ChangedRules {
  const inPack = [...(laidOver()?.rules ?? [])].filter(([id, rule]) => !sameWords(id, rule)).map(([id]) => id)
  const ownVersions = new Set<string>(lawChanges.map(({ version }) => version))
  return (since) => {
    if (!ownVersions.has(since)) return 'all'
    const later = lawChanges.filter(({ version }) => version > since)
    if (later.some((change) => change.rules.length === 0)) return 'all'
    return new Set<string>([...later.flatMap((change) => change.rules), ...inPack])
  }
}

function sameWords(id: string, { say, cite }: { readonly say: string; readonly cite: string }): boolean {
  return isRuleId(id) && rules[id].say === say && rules[id].cite === cite
}
