import type { FactDifference } from '../../changed-facts'
import { factAt } from '../../changed-facts'
import { tidy } from './sentences'

const sections: Record<string, string> = {
  recipients: 'Who else sees it',
  noRecipients: 'Who else sees it',
  security: 'How we keep it safe',
  website: 'Our website',
  cookies: 'Cookies',
  recording: 'Recorded calls',
  marketing: 'Marketing',
  automated: 'Decisions made by computer',
  records: 'How long our own lists are kept',
  breach: 'Who looks into a breach',
}

const answers: Record<string, string> = {
  title: 'the name',
  data: 'what is held',
  source: 'where it comes from',
  mustProvide: 'whether it must be given',
  included: 'whether the group is in the policy',
  purpose: 'what it is for',
  bases: 'the reason',
  interest: 'the interest',
  special: 'health and beliefs',
  retention: 'how long it is kept',
  statement: 'what people are told',
  name: 'the name',
  role: 'their part',
  does: 'what they do',
  country: 'the country',
  safeguard: 'the safeguard',
  safeguardCheckedOn: 'when the safeguard was checked',
  contract: 'the written contract',
}

/** A changed answer of the privacy policy in words: “Coaching clients, Notes of your meetings: how long it is kept”. */
export function policyFactName({ kind, fact }: FactDifference, before: unknown, after: unknown): string {
  const facts = kind === 'removed' ? before : after
  const [top = '', index, inner, useIndex, ...rest] = fact.split('.')
  if (top === 'recipients' && index)
    return said(kind, nameOf(facts, `recipients.${index}`, 'name', 'A recipient'), inner)
  if (top !== 'categories' || !index) return sections[top] ?? 'Another answer'
  const group = nameOf(facts, `categories.${index}`, 'title', 'A group of people')
  if (inner !== 'uses' || !useIndex) return said(kind, group, inner)
  const useName = nameOf(facts, `categories.${index}.uses.${useIndex}`, 'title', 'a use without a name')
  return said(kind, `${group}, ${useName}`, rest[0])
}

function said(kind: FactDifference['kind'], name: string, answer: string | undefined): string {
  if (kind !== 'changed' && !(kind === 'added' && answer)) return `${name} (${kind === 'added' ? 'new' : 'taken out'})`
  return answer ? `${name}: ${answers[answer] ?? 'an answer'}` : name
}

function nameOf(facts: unknown, path: string, key: string, otherwise: string): string {
  const name = factAt(facts, `${path}.${key}`)
  return (typeof name === 'string' && tidy(name)) || otherwise
}
