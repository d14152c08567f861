import { AppError } from '@core/contract/errors'
import { slotsOf } from '../register/change-slots'
import type { Held } from '../register/held-register'

/** Nobody may lock everybody out, nor saw off the branch they sit on. */
export function refuseRemoval({ header, own, slot }: Held, going: readonly string[]): void {
  const left = slotsOf(header, 'passphrase').filter(({ id }) => !going.includes(id))
  if (left.length === 0) {
    const reason = 'This is the only passphrase. Add another person first; the recovery sheet alone is too little.'
    throw new AppError('not-allowed', { reason })
  }
  if ((own !== undefined && going.includes(own)) || going.includes(slot.id)) {
    const reason =
      'You are inside with this way in. Another person can remove it after unlocking with their passphrase.'
    throw new AppError('not-allowed', { reason })
  }
}
