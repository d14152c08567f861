import type { Contact } from '../contacts/contact'
import { contactCategoryNames } from '../contacts/contact-category'
import type { ContactPointKind } from '../contacts/contact-point'
import { subscriberTypeWords } from '../contacts/subscriber-type'
import { exportColumnNames, type ExportColumn } from './export-columns'
import { phoneCell } from './phone-cell'

/** A contact on its way out, with what stands against marketing to it in words; empty where nothing does. */
export type Leaving = { readonly contact: Contact; readonly stop: string }

/** How many columns e-mails, phones, addresses and profiles take: as many as the contact with most of them has. */
export type ColumnWidths = Readonly<Record<'emails' | 'phones' | 'addresses' | 'profiles', number>>

const kinds = {
  emails: ['email'],
  phones: ['phone', 'mobile'],
  addresses: ['post'],
  profiles: ['social'],
} as const satisfies Record<keyof ColumnWidths, readonly ContactPointKind[]>

const isWide = (column: ExportColumn): column is keyof ColumnWidths => Object.hasOwn(kinds, column)

/** The words over the columns; a second e-mail is “E-mail 2”. */
export function exportHead(columns: readonly ExportColumn[], widths: ColumnWidths): string[] {
  return columns.flatMap((column) =>
    isWide(column)
      ? Array.from({ length: widths[column] }, (_, at) => exportColumnNames[column] + (at === 0 ? '' : ` ${at + 1}`))
      : [exportColumnNames[column]],
  )
}

/** One contact as cells, always as many as the head has. On paper a number stands as it was typed. */
export function exportCells(
  leaving: Leaving,
  columns: readonly ExportColumn[],
  widths: ColumnWidths,
  phone: (value: string) => string = phoneCell,
): string[] {
  return columns.flatMap((column) => {
    if (!isWide(column)) return [cell(leaving, column)]
    const values = valuesOf(leaving.contact, column).map((value) => (column === 'phones' ? phone(value) : value))
    return Array.from({ length: widths[column] }, (_, at) => values[at] ?? '')
  })
}

/** The addresses of one sort; what no longer works stays at home. */
function valuesOf({ points }: Contact, column: keyof ColumnWidths): string[] {
  const wanted: readonly ContactPointKind[] = kinds[column]
  return points.filter(({ kind, valid }) => valid && wanted.includes(kind)).map(({ value }) => value)
}

function cell({ contact, stop }: Leaving, column: Exclude<ExportColumn, keyof ColumnWidths>): string {
  switch (column) {
    case 'name':
      return contact.displayName
    case 'givenName':
    case 'familyName':
    case 'jobTitle':
    case 'source':
    case 'obtainedOn':
    case 'notes':
      return contact[column]
    case 'kind':
      return contact.kind === 'person' ? 'Person' : 'Organisation'
    case 'organisation':
      return contact.organisationName
    case 'roles':
      return contact.roles.map((role) => contactCategoryNames[role].one).join(', ')
    case 'subscriberType':
      return subscriberTypeWords[contact.subscriberType].name
    case 'under18':
      return contact.under18 ? 'Yes' : ''
    case 'stop':
      return stop
    case 'status':
      return contact.status === 'archived' ? 'Archived' : ''
  }
}
