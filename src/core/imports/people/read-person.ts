import { unguarded } from '../../documents/formula-guard'
import type { CalendarDate } from '../../time/calendar-date'
import type { Column, Field, PersonField } from '../columns/field'
import type { LayoutId } from '../columns/layout'
import type { Remark } from '../remark'
import { collectAddresses } from './addresses'
import type { Candidate, CandidatePoint, ReadRow } from './candidate'
import { cleanLine, cleanLines, firstLetters } from './clean'
import { nameFrom } from './names'
import { readDay } from './read-day'
import { saysOfMarketing, yes } from './read-marketing'
import { readEmails, readPhones } from './read-points'
import { profilePoint } from './profile'

/** What reading people from rows needs to know: what the columns are, whose file it is, and the day. */
export type PersonReading = {
  readonly columns: readonly Column[]
  readonly layout: LayoutId
  readonly today: CalendarDate
}

const MOST_POINTS = 30

/** Makes the function that turns the cells of a row into somebody, or says why not. Used for tables and for cards alike. */
export function personReader({ columns, layout, today }: PersonReading): (cells: readonly string[]) => ReadRow {
  const used = columns.flatMap((column, index) => (column.field === 'skip' ? [] : [{ ...column, index }]))
  const width = columns.length
  const isOwn = layout === 'steward'
  // A card needs no guard against formulas, so none is taken off there.
  const textOf = layout === 'vcard' ? (cell: string) => cell : withoutGuard
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
      const cell = textOf(cells[index] ?? '')
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
          points.push(...profilePoint(cleanLine(cell, 500, tell), isOwn))
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
  const name = layout === 'steward' ? ownName(text) : foreignName(text)
  if (name.letters !== '') notes.unshift(`Letters after the name: ${name.letters}`)
  const organisationName = text('organisation')
  const points = once(all)
  if (points.length > MOST_POINTS) tell('many-points')
  const isOrganisation =
    /^(organi[sz]ation|company|firm)$/i.test(text('kind')) ||
    (name.displayName === '' && organisationName !== '' && text('job-title') === '')
  const first = points.find(({ kind }) => kind !== 'post' && kind !== 'social')?.value ?? ''
  const displayName = name.displayName || (isOrganisation ? organisationName : first)
  if (displayName === '') return null
  if (name.displayName === '' && !isOrganisation) tell('unnamed')
  const marketing = saysOfMarketing(text, layout, tell)
  if (marketing.bouncedOn !== null) tell('bounced')
  const under18 = yes.test(text('under-18')) || isUnder18(text('birthday'), today)
  if (under18) tell('under-18')
  return {
    ...marketing,
    kind: isOrganisation ? 'organisation' : 'person',
    displayName: firstLetters(displayName, 200),
    givenName: firstLetters(name.givenName, 100),
    familyName: firstLetters(name.familyName, 100),
    organisationName: isOrganisation && name.displayName === '' ? '' : organisationName,
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

/** As programs write names, put together and set apart. */
function foreignName(text: (field: PersonField) => string) {
  return nameFrom({
    full: text('full-name'),
    given: firstLetters(text('given-name'), 100),
    middle: firstLetters(text('middle-name'), 60),
    family: firstLetters(text('family-name'), 100),
    suffix: text('suffix'),
  })
}

/** As Steward writes them: each part was what it is before it left. */
function ownName(text: (field: PersonField) => string) {
  const [givenName, familyName] = [text('given-name'), text('family-name')]
  const displayName = text('full-name') || [givenName, familyName].filter(Boolean).join(' ')
  return { displayName, givenName, familyName, letters: '' }
}

/** The cell without the apostrophe that keeps a spreadsheet from running it; as our own exports write it, and others. */
function withoutGuard(cell: string): string {
  return cell.startsWith("'") ? unguarded(cell) : cell
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
