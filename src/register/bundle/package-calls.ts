import type { bundlingContract } from '@core/bundle/contract'
import { holdsPassphrase } from '@core/bundle/passphrase-message'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Organisation } from '@core/organisation/organisation'
import type { RequestCase } from '@core/requests/request'
import type { Deps } from '../deps'
import * as packages from './package-repository'

type Others = {
  readonly requests: { get(input: { id: string }): RequestCase }
  readonly organisation: { get(): Organisation | null }
}

/** What the host asks about a package that was made: where it lies, and on a person’s wish the words that open it (row F11). */
export function packageCalls({ register }: Pick<Deps, 'register'>, { requests, organisation }: Others) {
  const of = (requestId: string) => {
    const made = packages.findByRequest(register.read, requestId)
    if (!made) throw new AppError('not-found')
    return made
  }
  return {
    lies({ requestId }) {
      const made = packages.findByRequest(register.read, requestId)
      return made ? { liesAt: made.liesAt, size: made.size, fingerprint: made.fingerprint } : null
    },
    moved({ requestId, liesAt }) {
      const change = { action: 'bundle.findPackage', subject: requestId, final: true }
      register.change(change, (db) => packages.move(db, of(requestId).requestId, liesAt))
      return {}
    },
    words({ requestId }) {
      const { passphrase, liesAt } = of(requestId)
      const { request } = requests.get({ id: requestId })
      register.note({ action: 'bundle.showWords', subject: requestId })
      const { reference } = request
      return { passphrase, reference, organisation: organisation.get()?.name ?? '', name: nameOfFile(liesAt) }
    },
    holdsWords: ({ text }) => ({ holds: packages.findWords(register.read).some((one) => holdsPassphrase(text, one)) }),
  } satisfies Pick<Handlers<typeof bundlingContract>, 'lies' | 'moved' | 'words' | 'holdsWords'>
}

/** The last part of a path of any system. */
export function nameOfFile(liesAt: string): string {
  return liesAt.split(/[\\/]/).at(-1) ?? liesAt
}
