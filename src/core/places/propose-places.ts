import { tidy } from '../documents/templates/privacy-policy/sentences'
import type { PrivacyPolicyFacts } from '../documents/templates/privacy-policy/facts'
import { type PlaceKind, placeKindWords, type SearchPlace } from './search-place'

const usual: readonly PlaceKind[] = ['mail', 'steward', 'messaging', 'phone', 'paper']

/**
 * The places an organisation that named none is likely to have: the usual ones, and what its record of processing speaks of
 * (a system somebody runs for it, associates, recordings).
 */
export function proposePlaces({
  recipients,
  recording,
}: Pick<PrivacyPolicyFacts, 'recipients' | 'recording'>): SearchPlace[] {
  const places: SearchPlace[] = usual.map((kind) => ({ kind, name: placeKindWords[kind].name }))
  const add = (kind: PlaceKind, name: string) => {
    if (name !== '' && !places.some((place) => place.name.toLowerCase() === name.toLowerCase()))
      places.push({ kind, name: name.slice(0, 100) })
  }
  for (const { role, name } of recipients) if (role === 'processor') add('crm', tidy(name))
  if (!places.some(({ kind }) => kind === 'crm')) add('crm', placeKindWords.crm.name)
  if (recording.used === 'yes') add('recordings', placeKindWords.recordings.name)
  for (const { role, name } of recipients)
    if (role === 'associate') add('associates', tidy(name) || placeKindWords.associates.name)
  return places.slice(0, 40)
}
