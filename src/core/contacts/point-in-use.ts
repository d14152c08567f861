import type { ContactPoint } from './contact-point'

type Dated = Pick<ContactPoint, 'valid' | 'validFrom' | 'validUntil'>

/** May this address or number be used on a day? Not one that stopped working, nor one before or after its days. */
export function isInUse({ valid, validFrom, validUntil }: Dated, today: string): boolean {
  return valid && (validFrom === '' || validFrom <= today) && (validUntil === '' || validUntil >= today)
}
