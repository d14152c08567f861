import { changedRulesNow } from '../decisions/changed-rules'
import { isRuleId, rule, rulesVersionNow } from '../law/rules'
import type { FactChange } from './document-state'
import type { DocumentVersion } from './document-version'
import { findTemplate } from './find-template'

/** The rules behind an approved version that read differently since it was made, in words; the document may need a second look even where its own words stay. */
export function changedRulesOf(version: DocumentVersion): FactChange[] {
  const { rulesVersion, status } = version
  if (status !== 'current' || rulesVersion === '' || rulesVersion === rulesVersionNow()) return []
  const changed = changedRulesNow()(rulesVersion)
  if (changed === 'all') return [{ fact: '', say: 'The rules it rests on: a newer version of them is in use' }]
  return rulesBehind(version)
    .filter((id) => changed.has(id))
    .map((id) => ({ fact: '', say: `The rule ${isRuleId(id) ? rule(id).cite : id}` }))
}

function rulesBehind({ blocks, templateId }: DocumentVersion): readonly string[] {
  return [...new Set([...(findTemplate(templateId)?.rules ?? []), ...blocks.flatMap((block) => block.rules ?? [])])]
}
