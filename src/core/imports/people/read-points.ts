import { isEmailShape, isPhoneShape } from '../../contacts/contact-point'
import { normalEmail, normalPhone } from '../../contacts/normal-point'
import type { Remark } from '../remark'
import type { CandidatePoint } from './candidate'

type Tell = (remark: Remark) => void

/** Longer cells are no list of addresses, and no pattern is run over them. */
const LONGEST_CELL = 2000
const LONGEST_PHONE = 60

const plainEmail = /^[a-z0-9._+'-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/
const plainPhone = /^\+?[\d ]{7,20}$/

/** The e-mail addresses of a cell: several joined by ` ::: `, commas, semicolons or line breaks; `Name <address>` too. */
export function readEmails(cell: string, label: string, tell: Tell): CandidatePoint[] {
  const typed = cell.trim()
  if (typed === '') return []
  if (typed.length <= 254 && plainEmail.test(typed)) return [emailPoint(typed, typed, label)]
  if (typed.length > LONGEST_CELL) return refused(tell, 'bad-email')
  return typed.split(/\s*:::\s*|[;,|\n\r]+/).flatMap((part) => {
    const one = addressIn(part)
    return one === '' ? [] : readEmail(one, label, tell)
  })
}

function readEmail(typed: string, label: string, tell: Tell): CandidatePoint[] {
  const shown = typed.normalize('NFC').replaceAll(/\p{Cf}/gu, '')
  if (/[\p{Cc}\u{fffd}]/u.test(shown) || !isEmailShape(shown)) return refused(tell, 'bad-email')
  if (shown !== typed.normalize('NFC')) tell('hidden-marks')
  if (mixesAlphabets(shown)) tell('mixed-alphabets')
  const value = /[a-z]/.test(shown) ? shown : shown.toLowerCase()
  return [emailPoint(value, normalEmail(value), label)]
}

function emailPoint(value: string, normal: string, label: string): CandidatePoint {
  return { kind: 'email', value, normal, label, postcode: '', valid: true }
}

function addressIn(part: string): string {
  const inside = /<([^<>]*)>/.exec(part)?.[1] ?? part
  return inside
    .trim()
    .replace(/^mailto:/i, '')
    .replaceAll(/^['"]+|['"]+$/g, '')
}

/** Letters of Latin and of a script with look-alikes in one address. */
function mixesAlphabets(address: string): boolean {
  return /[a-z]/i.test(address) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(address)
}

/** The phone numbers of a cell: several joined by ` ::: `, “or”, “and”, semicolons, commas, slashes or line breaks. */
export function readPhones(cell: string, kind: 'phone' | 'mobile', label: string, tell: Tell): CandidatePoint[] {
  const typed = cell.trim()
  if (typed === '') return []
  if (plainPhone.test(typed)) return phonePoint(typed, kind, label)
  if (typed.length > LONGEST_CELL) return refused(tell, 'bad-phone')
  return splitNumbers(typed).flatMap((part) => readPhone(part, kind, label, tell))
}

function readPhone(part: string, kind: 'phone' | 'mobile', label: string, tell: Tell): CandidatePoint[] {
  const value = part
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^\s*tel:/i, '')
    .replace(/;\s*ext=/i, ' ext ')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^(?:t|m|tel|mob|phone|mobile)\s*[:.]\s*/i, '')
    .replace(/^'/, '')
    .trim()
  if (value === '') return []
  if (value.length > LONGEST_PHONE || !isPhoneShape(value)) return refused(tell, 'bad-phone')
  return phonePoint(value, kind, label)
}

function phonePoint(typed: string, kind: 'phone' | 'mobile', label: string): CandidatePoint[] {
  const normal = normalPhone(typed)
  const lostZero = /^[1-9]\d{8,9}$/.test(typed) && normal === `+44${typed}`
  const isMobile = kind === 'mobile' || /^\+447[1-57-9]/.test(normal)
  return [
    {
      kind: isMobile ? 'mobile' : 'phone',
      value: lostZero ? `0${typed}` : typed,
      normal,
      label,
      postcode: '',
      valid: true,
    },
  ]
}

function splitNumbers(typed: string): string[] {
  const parts = typed.split(/\s*:::\s*|\s+(?:or|and|&)\s+|[,|\n\r]+|;(?!\s*ext=)/i)
  return parts.flatMap((part) => {
    const sides = part.split('/')
    return sides.length > 1 && sides.every((side) => side.replaceAll(/\D/g, '').length >= 9) ? sides : [part]
  })
}

function refused(tell: Tell, remark: Remark): [] {
  tell(remark)
  return []
}
