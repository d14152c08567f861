import type { PrivacyPolicyFacts } from '../../documents/templates/privacy-policy/facts'
import type { Category, Use } from '../../documents/templates/privacy-policy/use'
import { sectors } from '../../organisation/organisation'
import { starterFacts } from '../../documents/templates/privacy-policy/starter/index'
import { recordedCallers, recordings } from './everybody'
import { newGroup, newPurpose, type StarterGroup, type StarterSet } from './set'

/**
 * A starter set from what the privacy policy says already: its groups and uses, in its own words where somebody wrote them.
 * What a policy does not say — the places, and which row of the schedule holds — is proposed as `usual` has it, and as much to
 * be confirmed as the rest. Recorded calls stand in a part of the policy of their own, and here as a purpose (`ropa.duty`).
 */
export function setFromPolicy(policy: PrivacyPolicyFacts, usual: StarterSet): StarterSet {
  const included = policy.categories.filter((one) => one.included).map((one) => groupFrom(one, usual))
  const groups = policy.recording.used === 'yes' ? withRecordings(included, usual.isPublicBody) : included
  const seenBy = new Set(policy.noRecipients ? [] : groups.flatMap(({ facts }) => facts.recipients))
  return { ...usual, groups, recipients: usual.recipients.filter(({ key }) => seenBy.has(key)) }
}

function withRecordings(groups: readonly StarterGroup[], publicBody = false): readonly StarterGroup[] {
  const callers = groups.find(({ key }) => key === 'callers')
  if (!callers) return [...groups, recordedCallers(publicBody)]
  const purposes = [...callers.purposes, recordings(publicBody)]
  const placeKinds = [...new Set([...callers.placeKinds, 'recordings' as const])]
  return groups.map((one) => (one === callers ? { ...callers, purposes, placeKinds } : one))
}

function groupFrom({ id, title, data, source, mustProvide, uses }: Category, usual: StarterSet): StarterGroup {
  const like = usual.groups.find(({ key }) => key === id)
  return newGroup(id, {
    title: title.slice(0, 120) || (like?.facts.title ?? 'People not named yet'),
    data: ofTheRecord(data, like?.facts.data, firstWords.data).slice(0, 1500),
    source: ofTheRecord(source, like?.facts.source, firstWords.source).slice(0, 1500),
    mustProvide: ofTheRecord(mustProvide, like?.facts.mustProvide, firstWords.mustProvide).slice(0, 1000),
    ...(like && { recipients: like.facts.recipients, placeKinds: like.placeKinds }),
    purposes: uses.map((use) => purposeFrom(use, like)),
  })
}

function purposeFrom(use: Use, like: StarterGroup | undefined): StarterGroup['purposes'][number] {
  const same = like?.purposes.find(({ key }) => key === use.id)?.facts
  return newPurpose(use.id, {
    title: ofTheRecord(use.title, same?.title, firstWords.title).slice(0, 200) || 'A use not named yet',
    purpose: ofTheRecord(use.purpose, same?.purpose, firstWords.purpose).slice(0, 1500),
    bases: use.bases,
    interest: ofTheRecord(use.interest, same?.interest, firstWords.interest).slice(0, 1000),
    special: {
      data: ofTheRecord(use.special.data, same?.special.data, firstWords.special).slice(0, 300),
      condition: use.special.condition,
    },
    keptBy: same?.keptBy ?? [],
    byNhsCode: same?.byNhsCode ?? false,
  })
}

// What a first draft says to the people themselves, and nobody has written otherwise: “Your name”.
const firstDraft = sectors.flatMap((sector) => starterFacts(sector).categories)
const firstUses = firstDraft.flatMap(({ uses }) => uses)
const firstWords = {
  data: new Set(firstDraft.map(({ data }) => data)),
  source: new Set(firstDraft.map(({ source }) => source)),
  mustProvide: new Set(firstDraft.map(({ mustProvide }) => mustProvide)),
  title: new Set(firstUses.map(({ title }) => title)),
  purpose: new Set(firstUses.map(({ purpose }) => purpose)),
  interest: new Set(firstUses.map(({ interest }) => interest)),
  special: new Set(firstUses.map(({ special }) => special.data)),
}

/** The record is not read by those it speaks of: the words of a first draft give way to those of the set. */
function ofTheRecord(own: string, usual: string | undefined, first: ReadonlySet<string>): string {
  return usual !== undefined && usual !== '' && (own === '' || first.has(own)) ? usual : own
}
