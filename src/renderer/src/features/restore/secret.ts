import { parseRecoveryKey } from '@core/register/recovery-key'
import { parsePart, whyNotTogether } from '@core/register/recovery-part'
import { partSlips, recoverySlips } from '@core/register/slip-words'

/** What a backup is opened with. */
export type Way = 'passphrase' | 'sheet' | 'parts'

/** What was typed: the passphrase, the sheet or the first part, and the second part. */
export type TypedSecret = { readonly first: string; readonly second: string }

/** Before anything was typed. */
export const noSecret: TypedSecret = { first: '', second: '' }

/** Slips that show before a try is made, beside their fields. */
export function faultsOf(way: Way, { first, second }: TypedSecret): Partial<TypedSecret> {
  if (way === 'passphrase') return first === '' ? { first: 'Type your passphrase.' } : {}
  if (way === 'sheet') {
    const key = parseRecoveryKey(first)
    return key.ok ? {} : { first: recoverySlips[key.slip] }
  }
  const [one, other] = [parsePart(first), parsePart(second)]
  const apart = one.ok && other.ok ? whyNotTogether(one.part, other.part) : undefined
  return {
    ...(!one.ok && { first: partSlips[one.slip] }),
    ...(!other.ok && { second: partSlips[other.slip] }),
    ...(apart !== undefined && { second: apart }),
  }
}

/** The secret as the register takes it. */
export function secretOf(way: Way, { first, second }: TypedSecret) {
  switch (way) {
    case 'passphrase':
      return { passphrase: first }
    case 'sheet':
      return { recoveryKey: first }
    case 'parts':
      return { first, second }
  }
}
