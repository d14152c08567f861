import { partsOf, textOf, unescaped } from '../reading/vcard-value'
import type { Card } from '../reading/vcards'
import type { CardLine } from '../reading/vcard-lines'
import type { Column, Field } from '../columns/field'
import { profilePoint } from './profile'

/** A card as a row: cells, and what each is. Empty for a group. */
export type CardRow = {
  readonly cells: readonly string[]
  readonly columns: readonly Column[]
  readonly isGroup: boolean
  readonly isOrganisation: boolean
}

type Cell = readonly [field: Field, text: string, tag?: string]

/** Pictures, sounds, keys and addresses of the web in them are passed over unread: nothing is ever fetched. */
export function rowOfCard({ lines }: Card): CardRow {
  const kind = valueOf(lines, 'KIND') || valueOf(lines, 'X-ADDRESSBOOKSERVER-KIND')
  const isOrganisation = /^org/i.test(kind) || /company/i.test(valueOf(lines, 'X-ABSHOWAS'))
  const labels = new Map(
    lines.flatMap((line) => (line.name === 'X-ABLABEL' ? [[line.group, label(line)] as const] : [])),
  )
  const cells = lines.flatMap((line) => cellsOf(line, labels.get(line.group) ?? ''))
  const named = cells.some(([field, text]) => ['given-name', 'family-name'].includes(field) && text !== '')
  const rows = isOrganisation ? organisationCells(cells) : cells.filter(([field]) => !(named && field === 'full-name'))
  return {
    cells: rows.map(([, text]) => text),
    columns: rows.map(([field, , tag = '']) => ({ field, tag })),
    isGroup: /^group/i.test(kind),
    isOrganisation,
  }
}

/** The name on a company’s card is the organisation, whatever field it stands in. */
function organisationCells(cells: readonly Cell[]): Cell[] {
  const name =
    cells.find(([field, text]) => field === 'organisation' && text !== '') ??
    cells.find(([field]) => field === 'full-name')
  const others = cells.filter(
    ([field]) => !['organisation', 'full-name', 'given-name', 'family-name', 'job-title'].includes(field),
  )
  return name ? [['organisation', name[1]], ...others] : others
}

function cellsOf(line: CardLine, ownLabel: string): Cell[] {
  const whole = () => unescaped(textOf(line)).trim()
  const tag = ownLabel || typeTag(line)
  switch (line.name) {
    case 'FN':
      return [['full-name', whole()]]
    case 'N': {
      const [family = '', given = '', middle = '', before = '', after = ''] = structured(line)
      return [
        ['family-name', family],
        ['given-name', given],
        ['middle-name', middle],
        ['title', before],
        ['suffix', after],
      ]
    }
    case 'ORG': {
      const [organisation = '', department = ''] = structured(line)
      return [
        ['organisation', organisation],
        ['department', department],
      ]
    }
    case 'TITLE':
      return [['job-title', whole()]]
    case 'EMAIL':
      return [['email', whole(), tag]]
    case 'TEL':
      return telCells(line, whole(), tag)
    case 'ADR': {
      const [box = '', extra = '', street = '', town = '', county = '', postcode = '', country = ''] = structured(line)
      const place = `${tag} ${line.value.length}:${line.value.slice(0, 40)}`
      const parts: Cell[] = [
        ['street', [box, extra, street].filter(Boolean).join(', '), place],
        ['town', town, place],
        ['county', county, place],
        ['postcode', postcode, place],
        ['country', country, place],
      ]
      return [['label', tag], ...parts.filter(([, text]) => text !== '')]
    }
    case 'NOTE':
      return [['notes', whole()]]
    case 'BDAY':
      return [['birthday', dayOf(whole())]]
    case 'CATEGORIES':
      return [['tags', whole()]]
    case 'URL':
      return [[profilePoint(whole())[0]?.label ? 'profile' : 'website', whole()]]
    case 'X-SOCIALPROFILE':
    case 'IMPP':
      return [['profile', whole()]]
    default:
      return []
  }
}

function telCells(line: CardLine, value: string, tag: string): Cell[] {
  const types = line.params.get('TYPE') ?? []
  if (types.includes('FAX') || types.includes('PAGER')) return []
  return [[types.includes('CELL') || /mobile|iphone/i.test(tag) ? 'mobile' : 'phone', value, tag]]
}

function typeTag({ params }: CardLine): string {
  const types = params.get('TYPE') ?? []
  return types.includes('WORK') ? 'work' : types.includes('HOME') ? 'home' : ''
}

/** Apple’s own labels come as `_$!<Other>!$_`. */
function label(line: CardLine): string {
  return unescaped(textOf(line))
    .replace(/^_\$!<(.*)>!\$_$/, '$1')
    .trim()
}

function structured(line: CardLine): string[] {
  return partsOf(textOf(line), ';').map((part) =>
    partsOf(part, ',')
      .map((one) => unescaped(one).trim())
      .filter(Boolean)
      .join(line.name === 'N' ? ' ' : ', '),
  )
}

function valueOf(lines: readonly CardLine[], name: string): string {
  return lines.find((line) => line.name === name)?.value.trim() ?? ''
}

/** `19850412` and `1985-04-12T00:00` as lists write it; a birthday without a year tells nothing. */
function dayOf(text: string): string {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text)
  return found && Number(found[1]) > 1900 ? `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}` : ''
}
