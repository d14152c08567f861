import { AppError } from '@core/contract/errors'
import { normalisePassphrase } from '@core/register/passphrase'
import type { KeyHeader, KeySlot } from '../file/key/header'
import { unwrapAny, wrapKey } from '../file/key/slot'

/** The header with a new slot in place of those of the same kind: there is one recovery sheet and one set of parts. */
export function replaceSlot(header: KeyHeader, slot: KeySlot): KeyHeader {
  return { ...header, slots: [...header.slots.filter((old) => old.kind !== slot.kind), slot] }
}

/** The header without the slots that end, and with those that begin. */
export function changeSlots(
  header: KeyHeader,
  { end = [], begin = [] }: { end?: readonly string[]; begin?: readonly KeySlot[] },
): KeyHeader {
  return { ...header, slots: [...header.slots.filter(({ id }) => !end.includes(id)), ...begin] }
}

/** The slots of a kind. */
export function slotsOf(header: KeyHeader, kind: KeySlot['kind']): readonly KeySlot[] {
  return header.slots.filter((slot) => slot.kind === kind)
}

/** What a passphrase slot is made for. `instead`: ids of slots that end with it. */
type NewPassphrase = {
  readonly typed: string
  readonly id: string
  readonly at: string
  /** The slot that opened the register: its cost is taken where there is no other passphrase. */
  readonly like: KeySlot
  readonly instead?: readonly string[]
}

/**
 * A slot for a new passphrase. It shares salt and cost with the passphrases of the others, so that one derivation tries
 * them all; and it may not be one of theirs, because the record could not tell the two people apart.
 */
export async function newPassphraseSlot(key: Buffer, header: KeyHeader, made: NewPassphrase): Promise<KeySlot> {
  const { typed, id, at, like, instead = [] } = made
  const { registerId } = header
  const secret = normalisePassphrase(typed)
  const others = slotsOf(header, 'passphrase').filter((slot) => !instead.includes(slot.id))
  const taken = await unwrapAny(others, registerId, secret)
  if (taken) {
    taken.key.fill(0)
    const message = 'Choose another passphrase: each person needs one of their own.'
    throw new AppError('invalid-input', { issues: [{ path: 'newPassphrase', message }] })
  }
  const shared = others[0]
  return wrapKey(key, {
    id,
    kind: 'passphrase',
    createdAt: at,
    registerId,
    secret,
    cost: (shared ?? like).cost,
    ...(shared && { salt: Buffer.from(shared.salt, 'base64') }),
  })
}
