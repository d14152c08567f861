import type { HouseOptions } from '@core/flows/house-options'
import type { SignOfInterest } from '@core/house/sign-of-interest'

/** What the own rules offer to whatever answers whether marketing may go. */
export type House = {
  readonly options: () => HouseOptions
  /** Recorded signs of interest of one contact. */
  readonly signsOf: (contactId: string) => readonly SignOfInterest[]
  /** The same for many at once; a contact without any is left out. */
  readonly signsOfAll: (contactIds: readonly string[]) => ReadonlyMap<string, readonly SignOfInterest[]>
}
