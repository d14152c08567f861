import type { CalendarDate } from '../../time/calendar-date'
import type { Column, Field, PersonField } from '../columns/field'
import type { LayoutId } from '../columns/layout'
import type { Remark } from '../remark'
import { collectAddresses } from './addresses'
import type { Candidate, CandidatePoint, ReadRow } from './candidate'
import { cleanLine, cleanLines, firstLetters } from './clean'
import { nameFrom } from './names'
import { readDay } from './read-day'
import { readEmails, readPhones } from './read-points'
import { profilePoint } from './profile'

/** What reading people from rows needs to know: what the columns are, whose file it is, and the day. */
export type PersonReading = {
  readonly columns: readonly Column[]
  readonly layout: LayoutId
  readonly today: CalendarDate
}

const MOST_POINTS = 30
const yes = /^(1|y|yes|true|x|✓|✔|on|opted[ -]?out|unsubscribed|do not contact|dnc|stop)$/i
const no = /^(0|n|no|false|off|-|none|n\/a)?$/i

/** Makes the function that turns the cells of a row into somebody, or says why not. Used for tables and for cards alike. */
export function personReader({ columns, layout, today }: PersonReading): (cells: readonly string[]) => ReadRow {
  const used = columns.flatMap((column, index) => (column.field === 'skip' ? [] : [{ ...column, index }]))
  const width = columns.length
  return (cells) => {
    const told = new Set<Remark>()
    const tell = (remark: Remark) => void told.add(remark)
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) tell('more-cells')
    const texts = new Map<Field, string>()
    const notes: string[] = []
    const points: CandidatePoint[] = []
    const addresses = collectAddresses()
    let label = ''
    for (const { field, tag, index } of used) {
      const cell = cells[index] ?? ''
      if (field === 'label') {
        label = cleanLine(cell, 60, tell).replace(/^\*\s*/, '')
        continue
      }
      if (cell === '') continue
      switch (field) {
        case 'email':
          points.push(...readEmails(cell, label || tag, tell))
          break
        case 'phone':
        case 'mobile':
          points.push(
            ...readPhones(
              cell,
              field === 'mobile' || /mobile|cell/i.test(label) ? 'mobile' : 'phone',
              label || tag,
              tell,
            ),
          )
          break
        case 'address':
        case 'street':
        case 'town':
        case 'county':
        case 'postcode':
        case 'country':
          addAddress(addresses, { tag, label: label || wordTag(tag), field, cell }, tell)
          continue
        case 'profile':
          points.push(...profilePoint(cleanLine(cell, 500, tell)))
          break
        case 'website':
          addNote(notes, 'Website: ', websiteOf(cleanLine(cell, 300, tell)))
          break
        case 'notes':
          addNote(notes, '', cleanLines(cell, 5000, tell))
          break
        case 'tags':
          addNote(notes, 'Groups: ', groupsOf(cleanLine(cell, 500, tell)))
          break
        case 'department':
        case 'title':
          addNote(notes, field === 'title' ? 'Title: ' : 'Department: ', cleanLine(cell, 100, tell))
          break
        default:
          addText(texts, field, cleanLine(cell, field === 'source' ? 300 : 200, tell))
      }
      label = ''
    }
    const candidate = assemble({ texts, notes, points: [...points, ...addresses.points()], today, layout }, told, tell)
    return candidate ? { ok: true, candidate } : { ok: false, refusal: 'nothing' }
  }
}

type Gathered = {
  readonly texts: ReadonlyMap<Field, string>
  readonly notes: string[]
  readonly points: readonly CandidatePoint[]
  readonly today: CalendarDate
  readonly layout: LayoutId
}

function assemble(
  { texts, notes, points: all, today, layout }: Gathered,
  told: ReadonlySet<Remark>,
  tell: (remark: Remark) => void,
): Candidate | null {
  const text = (field: PersonField) => texts.get(field) ?? ''
  const name = nameFrom({
    full: text('full-name'),
    given: firstLetters(text('given-name'), 100),
    middle: firstLetters(text('middle-name'), 60),
    family: firstLetters(text('family-name'), 100),
    suffix: text('suffix'),
  })
  if (name.letters !== '') notes.unshift(`Letters after the name: ${name.letters}`)
  const organisationName = text('organisation')
  const points = once(all)
  if (points.length > MOST_POINTS) tell('many-points')
  const isOrganisation = name.displayName === '' && organisationName !== '' && text('job-title') === ''
  const first = points.find(({ kind }) => kind !== 'post' && kind !== 'social')?.value ?? ''
  const displayName = name.displayName || (isOrganisation ? organisationName : first)
  if (displayName === '') return null
  if (name.displayName === '' && !isOrganisation) tell('unnamed')
  const marketing = saysOfMarketing(text, layout, tell)
  if (marketing.bouncedOn !== null) tell('bounced')
  const under18 = isUnder18(text('birthday'), today)
  if (under18) tell('under-18')
  return {
    ...marketing,
    kind: isOrganisation ? 'organisation' : 'person',
    displayName: firstLetters(displayName, 200),
    givenName: firstLetters(name.givenName, 100),
    familyName: firstLetters(name.familyName, 100),
    organisationName: isOrganisation ? '' : organisationName,
    jobTitle: text('job-title'),
    notes: cleanLines(notes.join('\n'), 5000, tell),
    source: text('source'),
    obtainedOn: dayIn(text('obtained-on'), today, tell),
    under18,
    points: points
      .slice(0, MOST_POINTS)
      .map((point) => (marketing.bouncedOn !== null && point.kind === 'email' ? { ...point, valid: false } : point)),
    remarks: [...told],
  }
}

/** Opt-outs count on every sign of one; a claim to have agreed is only noted. */
function saysOfMarketing(text: (field: PersonField) => string, layout: LayoutId, tell: (remark: Remark) => void) {
  const day = (field: PersonField) => readDay(text(field))
  const flag = text('opted-out')
  const reason = text('unsubscribe-reason')
  const left = text('unsubscribed-on')
  const flagged = flag !== '' && (yes.test(flag) || (!no.test(flag) && readDay(flag) !== null))
  const opted = flagged || (left !== '' && !no.test(left)) || layout === 'mailchimp-unsubscribed'
  const bounced = text('bounced-on') !== '' && !no.test(text('bounced-on'))
  const claim = text('says-agreed-on')
  const claimed = claim !== '' && !no.test(claim) && !opted
  if (claimed) tell('no-proof')
  return {
    optedOut: opted
      ? {
          on: day('unsubscribed-on') ?? readDay(flag) ?? '',
          why: reason,
          complained: /spam|abuse|complain/i.test(reason),
          emailOnly: layout.startsWith('mailchimp') || layout === 'hubspot',
        }
      : null,
    bouncedOn: bounced || layout === 'mailchimp-cleaned' ? (day('bounced-on') ?? '') : null,
    claimedOn: claimed ? (readDay(claim) ?? '') : null,
  }
}

function addAddress(
  addresses: ReturnType<typeof collectAddresses>,
  { tag, label, field, cell }: { tag: string; label: string; field: Field; cell: string },
  tell: (remark: Remark) => void,
): void {
  const text = field === 'address' ? cleanLines(cell, 1000, tell) : cleanLine(cell, 200, tell)
  if (text !== '') addresses.add(tag, label, field, text)
}

/** The first says it; a later column of the same meaning is added where it says something else. */
function addText(texts: Map<Field, string>, field: Field, text: string): void {
  if (text === '') return
  const known = texts.get(field)
  if (known === undefined) texts.set(field, text)
  else if (known !== text && (field === 'unsubscribe-reason' || field === 'full-name'))
    texts.set(field, `${known} ${text}`)
}

function addNote(notes: string[], before: string, text: string): void {
  if (text !== '') notes.push(`${before}${text}`)
}

function groupsOf(text: string): string {
  const groups = text.split(/\s*(?::::|[,;])\s*/).map((one) => one.replaceAll('"', '').trim())
  return groups.filter((one) => one !== '' && !one.startsWith('* ')).join(', ')
}

/** `javascript:` and other schemes are no website. */
function websiteOf(text: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^https?:\/\//i.test(text) ? '' : text
}

function wordTag(tag: string): string {
  return /^\d+$/.test(tag) ? '' : tag
}

function dayIn(text: string, today: CalendarDate, tell: (remark: Remark) => void): string {
  const day = readDay(text)
  if (text !== '' && (day === null || day > today)) tell('no-date')
  return day !== null && day <= today ? day : ''
}

/** Only a whole date of birth tells; it is not kept. */
function isUnder18(text: string, today: CalendarDate): boolean {
  const born = text === '' ? null : readDay(text)
  if (born === null || born > today) return false
  const grown = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`
  return grown > today
}

function once(points: readonly CandidatePoint[]): CandidatePoint[] {
  if (points.length < 2) return [...points]
  const seen = new Set<string>()
  return points.filter(({ kind, normal, value }) => {
    const key = `${kind === 'mobile' ? 'phone' : kind} ${normal || value}`
    return !seen.has(key) && seen.add(key)
  })
}
