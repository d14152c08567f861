import { AppError } from '@core/contract/errors'
import { randomBytes, randomUUID } from 'node:crypto'
import { TooSlow, withTimeLimit } from './time-limit'

/** The part of the keychain library that is used. */
export type KeychainLibrary = {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

/** The system’s own place for secrets. Every call ends within the time limit, or refuses in words. */
export type Keychain = {
  /** Proves by a throw-away entry that what is put in comes out again and can be removed. */
  readonly probe: () => Promise<void>
  readonly set: (account: string, secret: Uint8Array) => Promise<void>
  /** Null where there is nothing, or nothing of ours. The caller wipes it. */
  readonly get: (account: string) => Promise<Uint8Array<ArrayBuffer> | null>
  readonly remove: (account: string) => Promise<void>
}

/** What our entries are called. The account is the id of a key slot: nothing about anybody. */
const SERVICE = 'Steward'
const TIME_LIMIT_MS = 3000
const SECRET_BYTES = 32

/** Systems whose keychain is known to keep secrets encrypted. The library has no other back end on them. */
const knownSystems: readonly string[] = ['linux', 'darwin', 'win32']

/** Opens the keychain of this computer. `load` is only called when the first entry is asked for. */
export function createKeychain(
  load: () => Promise<KeychainLibrary>,
  { system = process.platform, limitMs = TIME_LIMIT_MS }: { system?: string; limitMs?: number } = {},
): Keychain {
  async function ask<T>(question: (library: KeychainLibrary) => Promise<T>): Promise<T> {
    if (!knownSystems.includes(system)) throw refused('Steward does not know how this system keeps secrets.')
    try {
      return await withTimeLimit(
        limitMs,
        load().then((library) => question(library)),
      )
    } catch (error) {
      if (error instanceof TooSlow)
        throw refused(
          `This computer’s keychain did not answer within ${limitMs / 1000} seconds. If it asked for a password of its own, answer that and try again.`,
        )
      throw refused('This computer has no keychain that Steward can use.')
    }
  }

  const keychain: Keychain = {
    async probe() {
      const [account, value] = [`probe-${randomUUID()}`, randomBytes(SECRET_BYTES).toString('base64')]
      await ask((library) => library.setPassword(SERVICE, account, value))
      const back = await ask((library) => library.getPassword(SERVICE, account))
      const gone = await ask((library) => library.deletePassword(SERVICE, account))
      if (back !== value || !gone) throw refused('This computer’s keychain does not give back what is put into it.')
    },
    set: (account, secret) =>
      ask((library) => library.setPassword(SERVICE, account, Buffer.from(secret).toString('base64'))),
    async get(account) {
      const text = await ask((library) => library.getPassword(SERVICE, account))
      const secret = new Uint8Array(Buffer.from(text ?? '', 'base64'))
      return secret.length === SECRET_BYTES ? secret : null
    },
    remove: async (account) => void (await ask((library) => library.deletePassword(SERVICE, account))),
  }
  return keychain
}

function refused(why: string): AppError {
  return new AppError('not-allowed', { reason: `${why} Nothing was changed: the passphrase works as before.` })
}
