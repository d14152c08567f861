import { isEmailShape } from '../../contacts/contact-point'
import { unguarded } from '../../documents/formula-guard'
import { channels, type Channel } from '../../requests/channel'
import type { NewRequest } from '../../requests/new-request'
import type { CalendarDate } from '../../time/calendar-date'
import type { Column, Field } from '../columns/field'
import type { ImportTarget } from '../contract'
import { cleanLine, cleanLines, firstLetters } from '../people/clean'
import { nameFrom } from '../people/names'
import { readDay } from '../people/read-day'
import type { Refusal, Remark } from '../remark'
import { outcomeOf } from './outcome'

/** A request from an old log: as it would have been logged, and how it ended where it did. */
export type OldRequest = {
  readonly request: NewRequest
  readonly closing: { readonly on: CalendarDate; readonly outcome: string; readonly note: string } | null
  /** What the old log says besides; goes into the story as a note. */
  readonly note: string
  readonly remarks: readonly Remark[]
}

export type ReadRequest =
  { readonly ok: true; readonly old: OldRequest } | { readonly ok: false; readonly refusal: Refusal }

/** Longer notes are cut: an entry of a case takes no more. */
const MOST_NOTE = 1900

/** Makes the function that turns rows of an old log into requests, or says why not. */
export function requestReader(
  columns: readonly Column[],
  target: Exclude<ImportTarget, 'people'>,
  today: CalendarDate,
): (cells: readonly string[]) => ReadRequest {
  return (cells) => {
    const told = new Set<Remark>()
    const tell = (remark: Remark) => void told.add(remark)
    const text = (field: Field, most = 200) =>
      columns
        .map((column, index) => (column.field === field ? cleanLine(unguarded(cells[index] ?? ''), most, tell) : ''))
        .find(Boolean) ?? ''
    const all = (field: Field, most: number) =>
      cleanLines(
        columns
          .flatMap((column, index) => (column.field === field ? [unguarded(cells[index] ?? '').trim()] : []))
          .filter(Boolean)
          .join('\n'),
        most,
        tell,
      )
    const receivedOn = readDay(text('received-on'))
    const { displayName } = nameFrom({
      full: text('full-name'),
      given: text('given-name'),
      middle: '',
      family: text('family-name'),
      suffix: '',
    })
    if (receivedOn === null) return { ok: false, refusal: 'no-day' }
    if (receivedOn < '2018-05-25') return { ok: false, refusal: 'before-2018' }
    if (receivedOn > today) return { ok: false, refusal: 'in-future' }
    const organisation = text('organisation')
    const email = emailOf(text('email', 254), tell)
    const phone = text('phone', 50)
    const name = displayName || (target === 'do-not-contact' ? organisation || email || phone : '')
    if (name === '') return { ok: false, refusal: 'no-name' }
    const closing = closingOf({ target, on: text('closed-on'), outcome: text('outcome'), receivedOn, today }, tell)
    const note = noteOf({ reference: text('own-reference'), outcome: text('outcome'), notes: all('notes', MOST_NOTE) })
    const shared = {
      name,
      organisation,
      email,
      phone,
      receivedOn,
      receivedBy: channelOf(text('received-by')),
      askedBy: text('asked-by'),
      scope: all('scope', 5000),
    }
    return {
      ok: true,
      old: { request: { kind: target, ...shared, details: {} }, closing, note, remarks: [...told] },
    }
  }
}

type Ending = {
  target: Exclude<ImportTarget, 'people'>
  on: string
  outcome: string
  receivedOn: CalendarDate
  today: CalendarDate
}

/** Closed only where both the day and the outcome are clear; anything else stays open to be looked at. */
function closingOf(
  { target, on, outcome, receivedOn, today }: Ending,
  tell: (remark: Remark) => void,
): OldRequest['closing'] {
  if (on === '' && (outcome === '' || /^(open|pending|ongoing|in progress|new)$/i.test(outcome))) return null
  const day = readDay(on)
  if (day === null || day < receivedOn || day > today) {
    tell('no-answer-day')
    return null
  }
  const known = outcomeOf(target, outcome)
  if (known === null) tell('no-outcome')
  return known === null ? null : { on: day, outcome: known, note: `Your log says: ${outcome || 'nothing more'}` }
}

function noteOf({ reference, outcome, notes }: { reference: string; outcome: string; notes: string }): string {
  const lines = [
    reference && `Your own reference: ${reference}`,
    outcome && `How it ended, as your log says: ${outcome}`,
    notes,
  ]
  return firstLetters(lines.filter(Boolean).join('\n'), MOST_NOTE)
}

function emailOf(text: string, tell: (remark: Remark) => void): string {
  if (text === '' || isEmailShape(text)) return text
  tell('bad-email')
  return ''
}

const ways: readonly (readonly [RegExp, Channel])[] = [
  [/e-?mail/i, 'e-mail'],
  [/phone|call|tel/i, 'phone'],
  [/post|letter|mail/i, 'post'],
  [/person|visit|desk|reception|verbal/i, 'in-person'],
  [/form/i, 'contact-form'],
  [/link|web|online|unsubscribe/i, 'website-link'],
  [/social|linkedin|facebook|twitter|message/i, 'social-message'],
]

function channelOf(text: string): Channel {
  const exact = channels.find((channel) => channel === text.toLowerCase())
  return exact ?? ways.find(([words]) => words.test(text))?.[1] ?? (text === '' ? 'e-mail' : 'other')
}
