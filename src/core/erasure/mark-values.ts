import type { ContactPoint } from '../contacts/contact-point'
import { fold, phoneDigits } from '../contacts/search-text'

/**
 * The addresses and numbers of a contact in the one form that does not depend on how they were typed: e-mail in small
 * letters, numbers with their country (a number without one is taken as British). What is kept is never this, but a
 * keyed hash of it (`suppress.keep`).
 */
export function markValues(points: readonly Pick<ContactPoint, 'kind' | 'value'>[]): string[] {
  return [...new Set(points.flatMap(markValue))]
}

function markValue({ kind, value }: Pick<ContactPoint, 'kind' | 'value'>): string[] {
  if (kind === 'email') return [`email ${fold(value)}`]
  if (kind !== 'phone' && kind !== 'mobile') return []
  const digits = internationalDigits(value)
  return digits === '' ? [] : [`phone +${digits}`]
}

function internationalDigits(typed: string): string {
  const digits = phoneDigits(typed)
  const named = /^\s*(\+|00)/.test(typed)
  if (digits.startsWith('00')) return digits.slice(2)
  if (digits.startsWith('0')) return `44${digits.slice(1)}`
  return named || digits === '' ? digits : `44${digits}`
}
