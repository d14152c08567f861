import type { Cookie } from '../documents/templates/privacy-policy/cookie'
import { blankTechnology } from './presets'
import type { Technology, TechnologyFacts } from './technology'

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

/**
 * What the privacy policy names and the list does not, as new entries: nobody has to type it twice. Whoever sets it is somebody
 * else unless it is the organisation. Entries without a name are left aside.
 */
export function missingFromList(
  named: readonly Cookie[],
  listed: readonly Pick<Technology, 'name'>[],
  organisationName: string,
): TechnologyFacts[] {
  return named
    .filter(({ name }) => name.trim() !== '' && !listed.some((row) => same(row.name, name)))
    .map(({ name, setBy, purpose, kind, lasts, objection }) => ({
      ...blankTechnology,
      name: name.slice(0, 120),
      provider: setBy.slice(0, 200),
      party: setBy.trim() === '' || same(setBy, organisationName) ? 'first' : 'third',
      purpose: purpose.slice(0, 500),
      lasts: lasts.slice(0, 120),
      claims: kind,
      objection: objection.slice(0, 300),
    }))
}
