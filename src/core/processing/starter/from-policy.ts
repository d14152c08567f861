import type { PrivacyPolicyFacts } from '../../documents/templates/privacy-policy/facts'
import type { Category, Use } from '../../documents/templates/privacy-policy/use'
import { newGroup, newPurpose, type StarterGroup, type StarterSet } from './set'

/**
 * A starter set from what the privacy policy says already: its groups and uses in its own words. What a policy does not say
 * — the places, and which row of the schedule holds — is proposed as `usual` has it, and as much to be confirmed as the rest.
 */
export function setFromPolicy(policy: PrivacyPolicyFacts, usual: StarterSet): StarterSet {
  const groups = policy.categories.filter(({ included }) => included).map((one) => groupFrom(one, usual))
  const seenBy = new Set(policy.noRecipients ? [] : groups.flatMap(({ facts }) => facts.recipients))
  return { ...usual, groups, recipients: usual.recipients.filter(({ key }) => seenBy.has(key)) }
}

function groupFrom({ id, title, data, source, mustProvide, uses }: Category, usual: StarterSet): StarterGroup {
  const like = usual.groups.find(({ key }) => key === id)
  return newGroup(id, {
    title: title.slice(0, 120) || (like?.facts.title ?? 'People not named yet'),
    data: data.slice(0, 1500),
    source: source.slice(0, 1500),
    mustProvide: mustProvide.slice(0, 1000),
    ...(like && { recipients: like.facts.recipients, placeKinds: like.placeKinds }),
    purposes: uses.map((use) => purposeFrom(use, like)),
  })
}

function purposeFrom(use: Use, like: StarterGroup | undefined): StarterGroup['purposes'][number] {
  const same = like?.purposes.find(({ key }) => key === use.id)?.facts
  return newPurpose(use.id, {
    title: use.title.slice(0, 200) || (same?.title ?? 'A use not named yet'),
    purpose: use.purpose.slice(0, 1500),
    bases: use.bases,
    interest: use.interest.slice(0, 1000),
    special: { data: use.special.data.slice(0, 300), condition: use.special.condition },
    keptBy: same?.keptBy ?? [],
    byNhsCode: same?.byNhsCode ?? false,
  })
}
