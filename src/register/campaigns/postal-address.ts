import type { CheckedRow } from '@core/campaigns/checked-row'
import { envelope } from '@core/contacts/envelope'
import type { ReadableDb } from '../file/db'
import { findPostcodes } from './audience-query'

/** The postal addresses of some rows as they stand on an envelope, a line each; a postcode that is kept apart comes last. */
export function postalAddresses(read: ReadableDb, rows: readonly CheckedRow[]): string[] {
  const postcodes = findPostcodes(read, [...new Set(rows.flatMap(({ entry }) => entry.contactId || []))])
  return rows.map(({ entry: { value, contactId, postcode } }) =>
    envelope(value, postcode || (postcodes.get(`${contactId} ${value}`) ?? '')),
  )
}
