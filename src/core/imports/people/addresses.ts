import { normalPoint } from '../../contacts/normal-point'
import type { Field } from '../columns/field'
import type { CandidatePoint } from './candidate'
import { firstLetters } from './clean'

const order: readonly Field[] = ['street', 'town', 'county', 'postcode', 'country']
const ukPostcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/i
const home = ['GB', 'UK', 'UNITED KINGDOM', 'GREAT BRITAIN']

/** Puts the parts of postal addresses together, by tag (“home”, “1”). */
export function collectAddresses() {
  const byTag = new Map<string, { label: string; parts: [Field, string][] }>()
  return {
    add(tag: string, label: string, field: Field, text: string) {
      const known = byTag.get(tag) ?? { label, parts: [] }
      known.parts.push([field, text])
      byTag.set(tag, known)
    },
    points(): CandidatePoint[] {
      if (byTag.size === 0) return []
      return [...byTag.values()].flatMap(({ label, parts }) => pointsFrom(label, parts))
    },
  }
}

function pointsFrom(label: string, parts: readonly (readonly [Field, string])[]): CandidatePoint[] {
  const whole = parts.find(([field]) => field === 'address')?.[1] ?? ''
  const several = parts.some(([field, text]) => field !== 'address' && text.includes(':::'))
  const pieces = order.flatMap((wanted) =>
    parts.flatMap(([field, text]) => (field === wanted && !isHome(field, text) ? [text] : [])),
  )
  if (pieces.length === 0 || several)
    return whole.split(/\s*:::\s*/).flatMap((one) =>
      pointFrom(
        label,
        one
          .split(/\s*[\r\n]+\s*/)
          .filter((part) => !isHome('country', part))
          .join(', '),
      ),
    )
  const hasPlace = parts.some(([field]) => field !== 'country' && field !== 'county')
  return hasPlace ? pointFrom(label, pieces.join(', '), parts.find(([field]) => field === 'postcode')?.[1]) : []
}

/** A country that is ours goes without saying. */
function isHome(field: Field, text: string): boolean {
  return field === 'country' && home.includes(text.trim().toUpperCase())
}

function pointFrom(label: string, typed: string, code?: string): CandidatePoint[] {
  const value = firstLetters(typed.replaceAll(/\s+/g, ' ').trim(), 500)
  if (value === '') return []
  const found = ukPostcode.exec(code ?? value)
  const postcode = found ? `${found[1] ?? ''} ${found[2] ?? ''}`.toUpperCase() : firstLetters((code ?? '').trim(), 12)
  return [{ kind: 'post', value, normal: normalPoint('post', value), label, postcode, valid: true }]
}
