import { addDays } from '../time/add-days'
import { blindMark, blindWords } from './blind-words'
import type { DueItem } from './due-item'

/** The most octets of a line, without its end (RFC 5545, 3.1). */
const most = 75

/**
 * Due dates as a calendar file (RFC 5545), one event for each, reminded of a day before. No name, no reference and no id goes
 * in: a calendar lies on telephones and in clouds. `now` is a UTC instant. What has no date is left out.
 */
export function toCalendar(items: readonly DueItem[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Steward//Due dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...items.flatMap((item) => eventOf(item, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf(item: DueItem, now: string): string[] {
  if (item.on === null) return []
  const words = escaped(blindWords(item))
  return [
    'BEGIN:VEVENT',
    `UID:${blindMark(item)}@steward.invalid`,
    `DTSTAMP:${utc(now)}`,
    ...(item.at === undefined
      ? [`DTSTART;VALUE=DATE:${day(item.on)}`, `DTEND;VALUE=DATE:${day(addDays(item.on, 1))}`]
      : [`DTSTART:${utc(item.at)}`, `DTEND:${utc(item.at)}`]),
    `SUMMARY:${words}`,
    `DESCRIPTION:${escaped('Open Steward to see what it is. Made from its list of due dates; it does not change by itself.')}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${words}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ]
}

const day = (on: string) => on.replaceAll('-', '')
/** `2026-11-26T09:20:00Z` as `20261126T092000Z`. */
const utc = (at: string) => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** Text of a property: backslash, semicolon and comma are marked, and an end of line is written out. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** Breaks a line after at most 75 octets, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  let out = ''
  let size = 0
  for (const character of line) {
    const octets = octetsOf(character)
    if (size + octets > most) {
      out += '\r\n '
      size = 1
    }
    out += character
    size += octets
  }
  return out
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
