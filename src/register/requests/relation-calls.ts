import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { requestsContract } from '@core/requests/contract'
import type { Deps } from '../deps'
import { find } from './request-repository'
import { findRelated, relate, unrelate } from './relation-repository'

type Serves = Pick<Handlers<typeof requestsContract>, 'related' | 'relate' | 'unrelate'>

const mostShown = 50

/** Cases that belong together: an access request and the complaint about its answer, a request made twice. */
export function relationCalls({ register, clock }: Deps) {
  const related = (id: string) => findRelated(register.read, id, mostShown)
  const isLinked = (id: string, otherId: string) => related(id).some((one) => one.id === otherId && one.isLinked)

  return {
    related({ id }) {
      return related(id)
    },
    relate({ id, otherId }) {
      const other = find(register.read, otherId)
      if (!other || !find(register.read, id)) throw new AppError('not-found')
      if (id === otherId) throw new AppError('not-allowed', { reason: 'This is the same case.' })
      if (isLinked(id, otherId)) return related(id)
      return register.change({ action: 'requests.relate', subject: id, fields: ['related'] }, (db) => {
        relate(db, id, otherId, clock.now())
        return findRelated(db, id, mostShown)
      })
    },
    unrelate({ id, otherId }) {
      if (!isLinked(id, otherId)) return related(id)
      return register.change({ action: 'requests.unrelate', subject: id, fields: ['related'] }, (db) => {
        unrelate(db, id, otherId)
        return findRelated(db, id, mostShown)
      })
    },
  } satisfies Serves
}
