import type { Handlers } from '@core/contract/contract'
import type { organisationContract } from '@core/organisation/contract'
import type { Logo } from '@core/organisation/logo'
import { readPicture } from '@core/organisation/picture'
import { AppError } from '@core/contract/errors'
import { createHash } from 'node:crypto'
import type { Deps } from '../deps'
import * as repository from './logo-repository'

type Serves = Pick<Handlers<typeof organisationContract>, 'logo' | 'saveLogo' | 'removeLogo'>

/** The picture above every document. It can be exchanged and taken away, each with its undo. */
export function logoCalls({ register, clock }: Deps) {
  const change = { subject: 'organisation', fields: ['logo'] }
  return {
    logo: (): Logo | null => repository.find(register.read),
    /** The same picture again changes nothing. */
    saveLogo({ bytes }): Logo {
      const picture = readPicture(bytes)
      if (!picture) throw new AppError('invalid-input')
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const chosen = { ...picture, bytes, sha256, savedAt: clock.now() }
      if (repository.findDigest(register.read) !== sha256)
        register.change({ action: 'organisation.saveLogo', ...change }, (db) => repository.save(db, chosen))
      return chosen
    },
    removeLogo() {
      const removed = repository.findDigest(register.read) !== undefined
      if (removed) register.change({ action: 'organisation.removeLogo', ...change }, (db) => repository.remove(db))
      return { removed }
    },
  } satisfies Serves
}
