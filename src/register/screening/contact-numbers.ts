import type { ConsentState } from '@core/consents/consent-state'
import type { MarketingContact, MarketingPoint } from '@core/marketing/marketing-contact'
import { registersFor } from '@core/screening/registers-for'
import type { PointScreening } from '@core/screening/contract'
import type { ScreeningLog } from './screening'

type Known = {
  readonly contact: MarketingContact
  readonly points: readonly (MarketingPoint & { readonly normal: string })[]
  readonly consents: readonly ConsentState[]
}

/** The numbers of a contact: what each has to be looked up in, what is known, and whether they said that calls are fine. */
export function numbersOfContact({ contact, points, consents }: Known, ofAll: ScreeningLog['ofAll']): PointScreening[] {
  const numbers = points.filter(({ kind }) => kind === 'phone' || kind === 'mobile')
  const known = ofAll(numbers.map(({ normal }) => normal))
  const fineSince = (channel: 'live-call' | 'fax', pointId: string) =>
    consents.find(
      (one) =>
        one.channel === channel && one.pointId === pointId && one.state === 'given' && one.lineRefusedOn === undefined,
    )?.since ?? ''
  return numbers.map((point) => ({
    pointId: point.id,
    value: point.value,
    normal: point.normal,
    registers: registersFor(contact, point, 'live-call'),
    faxRegisters: /\bfax\b/i.test(point.label) ? registersFor(contact, point, 'fax') : [],
    looks: { ...known.get(point.normal) },
    callsAreFineSince: fineSince('live-call', point.id),
    faxesAreFineSince: fineSince('fax', point.id),
  }))
}
