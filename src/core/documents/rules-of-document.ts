import { changedRulesNow } from '../decisions/changed-rules'
import { laidOver } from '../law/overlay'
import { isRuleId, rule, rules, rulesVersionNow } from '../law/rules'
import { reworded } from './difference/difference'
import type { FactChange, RuleDifference } from './document-state'
import type { DocumentVersion } from './document-version'
import { findTemplate } from './find-template'

/** The rules behind an approved version that read differently since it was made, in words; the document may need a second look even where its own words stay. */
export function changedRulesOf(version: DocumentVersion): FactChange[] {
  const changed = changedBehind(version)
  if (changed === 'all')
    return [{ fact: '', say: 'The rules it rests on: those of another version are in use now', rule: '' }]
  return changed.map((id) => ({ fact: '', say: `The rule ${isRuleId(id) ? rule(id).cite : id}`, rule: id }))
}

/** The same rules word by word, as far as the words they had are known: those a law pack says anew. */
export function ruleDifferences(version: DocumentVersion): RuleDifference[] {
  const changed = changedBehind(version)
  const laid = laidOver()
  if (changed === 'all' || !laid) return []
  return changed.flatMap((id) => {
    if (!isRuleId(id) || !laid.rules.has(id)) return []
    const { cite, say } = rule(id)
    return [{ id, cite, words: reworded(rules[id].say, say) }]
  })
}

function changedBehind(version: DocumentVersion): 'all' | readonly string[] {
  const { rulesVersion, status } = version
  if (status !== 'current' || rulesVersion === '' || rulesVersion === rulesVersionNow()) return []
  const changed = changedRulesNow()(rulesVersion)
  return changed === 'all' ? 'all' : rulesBehind(version).filter((id) => changed.has(id))
}

function rulesBehind({ blocks, templateId }: DocumentVersion): readonly string[] {
  return [...new Set([...(findTemplate(templateId)?.rules ?? []), ...blocks.flatMap((block) => block.rules ?? [])])]
}
