import { isUnitedKingdom, type Recipient } from './recipient'
import { inside } from './sentences'
import { safeguardPhrases } from './words'

/** Where a recipient keeps or sees information, with the safeguard that makes it lawful (`transfer.us`). */
export function placeWords({ country, safeguard }: Recipient): string {
  const place = inside(country)
  if (!place || isUnitedKingdom(place)) return place && 'United Kingdom'
  return safeguard ? `${place}, ${safeguardPhrases[safeguard]}` : place
}

/** Those whose country is known and is not the United Kingdom. */
export function abroad(recipients: readonly Recipient[]): { recipient: Recipient; index: number }[] {
  return recipients
    .map((recipient, index) => ({ recipient, index }))
    .filter(
      ({ recipient }) => inside(recipient.name) && inside(recipient.country) && !isUnitedKingdom(recipient.country),
    )
}
