import type { ConsentState } from '@core/consents/consent-state'
import type { AddressedPoint } from '@core/consents/open-events'
import type { HouseOptions } from '@core/flows/house-options'
import type { SignOfInterest } from '@core/house/sign-of-interest'
import type { Assessment, MarketingContact } from '@core/marketing/marketing-contact'
import type { Channel } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'
import type { Organisation } from '@core/organisation/organisation'
import type { NumberScreening } from '@core/screening/screening'
import type { Stop } from '@core/suppression/stop'
import type { NamedAddressee } from '../consents/named-addressees-query'
import type { Candidate } from '../suppression/suppression'

/** What a check asks of the other features, each once for some hundred rows. */
export type Asks = {
  readonly organisation: () => Organisation | null
  readonly addressees: (
    ids: readonly string[],
    today: string,
    kinds: readonly string[],
  ) => ReadonlyMap<string, { readonly contact: MarketingContact; readonly points: readonly AddressedPoint[] }>
  /** The same by number and in that order, with names. */
  readonly namedAddressees: (
    numbers: readonly number[],
    today: string,
    kinds: readonly string[],
  ) => readonly NamedAddressee[]
  /** What was agreed and refused for one way and purpose; whoever nothing was written down of is left out. */
  readonly consentsAt: (
    addressees: ReadonlyMap<string, { readonly points: readonly AddressedPoint[] }>,
    only: { readonly channel: Channel; readonly purpose: MarketingPurpose },
  ) => ReadonlyMap<string, readonly ConsentState[]>
  readonly stopsOfAll: (ids: readonly string[]) => ReadonlyMap<string, readonly Stop[]>
  /** The same of everybody, by going through the list, with turns for other calls; undefined where asking is quicker. */
  readonly everyStop: (many: number) => Promise<ReadonlyMap<string, readonly Stop[]> | undefined>
  readonly matchCandidates: (rows: readonly Candidate[]) => readonly (readonly Stop[])[]
  /** The same for many rows that come in parts, with the list as it stands when this is asked. */
  readonly matchMany: () => Asks['matchCandidates']
  readonly signsOfAll: (ids: readonly string[]) => ReadonlyMap<string, readonly SignOfInterest[]>
  readonly screeningOf: (numbers: readonly string[]) => ReadonlyMap<string, NumberScreening>
  readonly assessmentFor: (purpose: MarketingPurpose) => Assessment | undefined
  readonly house: () => HouseOptions
}
