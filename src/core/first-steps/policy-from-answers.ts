import type { PrivacyPolicyFacts } from '../documents/templates/privacy-policy/facts'
import { securityTickIds } from '../documents/templates/privacy-policy/security-tick'
import { newRecipient } from '../documents/templates/privacy-policy/starter/blank'
import { starterFacts } from '../documents/templates/privacy-policy/starter/index'
import type { Sector } from '../organisation/organisation'
import { namesOf, said, usualOf, type FirstAnswer, type FirstAnswers, type FirstQuestionId } from './answer'
import { usualFirms, type UsualFirm } from './usual-firms'

type Facts = PrivacyPolicyFacts
type Recipients = Pick<Facts, 'recipients' | 'noRecipients'>

/**
 * The facts of the privacy policy with the answers laid over them. What was not answered, or answered with “not sure”, stays
 * as it is: nothing is invented, and doing it twice changes nothing more.
 */
export function policyFromAnswers(facts: Facts, answers: FirstAnswers, sector: Sector): Facts {
  return {
    ...facts,
    categories: categoriesFrom(facts.categories, answers, sector),
    ...recipientsFrom(facts, answers, sector),
    website: { ...facts.website, used: yesNo(answers, 'website', facts.website.used) },
    cookies: { ...facts.cookies, used: yesNo(answers, 'cookies', facts.cookies.used) },
    recording: { ...facts.recording, used: yesNo(answers, 'recording', facts.recording.used) },
    marketing: {
      ...facts.marketing,
      calls: yesNo(answers, 'calls', facts.marketing.calls),
      screening: truth(answers, 'screening', facts.marketing.screening),
      emails: yesNo(answers, 'messages', facts.marketing.emails),
      everyMessage: truth(answers, 'stop-link', facts.marketing.everyMessage),
    },
    automated: { ...facts.automated, used: yesNo(answers, 'automated', facts.automated.used) },
    security: { ...facts.security, ticks: ticksFrom(facts.security.ticks, answers.security) },
  }
}

function categoriesFrom(categories: Facts['categories'], answers: FirstAnswers, sector: Sector): Facts['categories'] {
  const { groups } = answers
  // A group that somebody wrote themselves is not among those asked about.
  const asked = new Set(starterFacts(sector).categories.map(({ id }) => id))
  return categories.map((category) => ({
    ...category,
    included:
      groups?.kind === 'ticks' && asked.has(category.id) ? groups.ticks.includes(category.id) : category.included,
    uses: category.uses.filter(({ id }) => !isDenied(id, answers)),
  }))
}

const messages = [
  'targeted-e-mail',
  'crm-e-mail',
  'greeting',
  'associate-news',
  'supplier-news',
  'supporter-news',
  'candidate-news',
  'job-alerts',
  'customer-news',
]

/** A use that an answer says they do not have: the policy would say both that they write and that they do not. */
function isDenied(use: string, answers: FirstAnswers): boolean {
  if (use === 'notes') return said(answers, 'notes', 'no')
  if (use === 'telephone') return said(answers, 'calls', 'no')
  return messages.includes(use) && said(answers, 'messages', 'no')
}

/** Firms that are named come in once; who is there already stays. “Nobody” empties only what has no name yet. */
function recipientsFrom(before: Facts, answers: FirstAnswers, sector: Sector): Recipients {
  const { others } = answers
  if (others?.kind !== 'names') return { recipients: before.recipients, noRecipients: before.noRecipients }
  const usual = usualOf(others)
  const facts = usual ? withUsual(before, usualFirms(sector, answers), usual) : before
  const named = facts.recipients.filter(({ name }) => name.trim() !== '')
  if (others.nobody) return { recipients: named, noRecipients: named.length === 0 }
  const known = new Set(named.map(({ name }) => name.trim().toLowerCase()))
  const added = namesOf(others).filter((name) => !known.has(name.toLowerCase()))
  const [first, ...more] = added
  if (first === undefined) return { recipients: facts.recipients, noRecipients: facts.noRecipients }
  // The starter’s line without a name says what its firm does: the first name fills it only where there is one of each.
  const unnamed = facts.recipients.filter(({ name }) => name.trim() === '')
  const filled = unnamed.length === 1 && more.length === 0 ? unnamed.map((one) => ({ ...one, name: first })) : []
  const rest = filled.length > 0 ? more : added
  const made = rest.map((name, at) => newRecipient({ id: `first-${named.length + at + 1}-${idOf(name)}`, name }))
  return { recipients: [...named, ...filled, ...made].slice(0, 50), noRecipients: false }
}

/** Each usual firm under the key the record of processing knows it by; one without a name is not there. */
function withUsual(facts: Facts, firms: readonly UsualFirm[], names: Readonly<Record<string, string>>): Facts {
  const nameOf = (key: string) => names[key]?.trim() ?? ''
  const asked = new Set(firms.map(({ key }) => key))
  const kept = facts.recipients.flatMap((one) => {
    if (one.name.trim() !== '' || !asked.has(one.id)) return [one]
    return nameOf(one.id) === '' ? [] : [{ ...one, name: nameOf(one.id) }]
  })
  const added = firms.filter(({ key }) => nameOf(key) !== '' && kept.every(({ id }) => id !== key))
  const made = added.map(({ key, does }) => newRecipient({ id: key, name: nameOf(key), does }))
  return { ...facts, recipients: [...kept, ...made] }
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 30)
}

function ticksFrom(before: Facts['security']['ticks'], answer: FirstAnswer | undefined): Facts['security']['ticks'] {
  return answer?.kind === 'ticks' ? securityTickIds.filter((id) => answer.ticks.includes(id)) : before
}

function yesNo(answers: FirstAnswers, id: FirstQuestionId, before: '' | 'yes' | 'no'): '' | 'yes' | 'no' {
  if (said(answers, id, 'yes')) return 'yes'
  return said(answers, id, 'no') ? 'no' : before
}

function truth(answers: FirstAnswers, id: FirstQuestionId, before: boolean): boolean {
  return said(answers, id, 'yes') || (said(answers, id, 'no') ? false : before)
}
