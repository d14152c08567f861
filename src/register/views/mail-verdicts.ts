import type { AssessmentOnFile } from '@core/consents/assessment'
import type { ConsentState } from '@core/consents/consent-state'
import { mayMarket } from '@core/marketing/may-market'
import type { MarketingContact, MarketingPoint } from '@core/marketing/marketing-contact'
import type { Stop } from '@core/suppression/stop'
import type { MailVerdict } from '@core/views/mail-verdict'
import type { Deps } from '../deps'
import type { House } from '../house/house'

/** What the answer asks of others, each once for a page of contacts. */
export type MailParts = {
  readonly addressees: (
    ids: readonly string[],
    today: string,
  ) => ReadonlyMap<string, { readonly contact: MarketingContact; readonly points: readonly MarketingPoint[] }>
  readonly consentsOfAll: (ids: readonly string[]) => ReadonlyMap<string, ConsentState[]>
  readonly stopsOfAll: (ids: readonly string[]) => ReadonlyMap<string, Stop[]>
  readonly assessments: () => readonly AssessmentOnFile[]
  readonly isCharity: () => boolean
  readonly house: Pick<House, 'options' | 'signsOfAll'>
}

/** May news go by e-mail to the first address of each of these contacts? The rules are those of the contact’s own page. */
export function createMailVerdicts({ clock }: Deps, parts: MailParts): (ids: readonly string[]) => MailVerdict[] {
  return (ids) => {
    const today = clock.today()
    const found = parts.addressees(ids, today)
    const consents = parts.consentsOfAll(ids)
    const stops = parts.stopsOfAll(ids)
    const assessment = parts.assessments().find((one) => one.purpose === 'services' && one.endedOn === '')
    const isCharity = parts.isCharity()
    const house = parts.house.options()
    const signs = parts.house.signsOfAll(ids)
    return ids.flatMap((contactId) => {
      const known = found.get(contactId)
      const point = known?.points.find(({ kind }) => kind === 'email')
      if (!known || !point) return []
      const { verdict, mendable, byHouse, word } = mayMarket({
        contact: known.contact,
        point,
        channel: 'email',
        purpose: 'services',
        consents: consents.get(contactId) ?? [],
        stops: stops.get(contactId) ?? [],
        ...(assessment && { assessment }),
        isCharity,
        house,
        signs: signs.get(contactId) ?? [],
        today,
      })
      return [
        {
          contactId,
          verdict,
          mendable: mendable === true,
          ...(byHouse && { byHouse }),
          ...(word !== undefined && { word }),
        },
      ]
    })
  }
}
