import { channels } from '@core/marketing/channel'
import { marketingPurposes } from '@core/marketing/purpose'
import { serviceLook, type Looked } from '../consents/looked'

/** Who is asked about: a contact, or whatever was typed or pasted. */
type Asks = { readonly contactId?: string; readonly text?: string; readonly looked?: Looked }

/** The address of “May I contact…?” about somebody, with the cell that is looked at. */
export function mayIAddress({ contactId, text, looked }: Asks): string {
  const asked = new URLSearchParams({
    ...(contactId !== undefined && { contact: contactId }),
    ...(text !== undefined && { text }),
    ...(looked && { way: looked.channel, point: looked.pointId, about: looked.purpose }),
  })
  return `/marketing/may-i?${asked}`
}

/** The cell an address names, if it names one. */
export function lookedIn(params: URLSearchParams): Looked | null {
  const channel = channels.find((one) => one === params.get('way'))
  const about = params.get('about')
  const purpose = about === 'service' ? about : marketingPurposes.find((one) => one === about)
  if (purpose === 'service') return serviceLook
  return channel && purpose ? { channel, purpose, pointId: params.get('point') ?? '' } : null
}
