import type { Campaign } from '@core/campaigns/campaign'
import type { campaignsContract } from '@core/campaigns/contract'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import { lookAt } from '@core/imports/reading/look'
import type { Deps } from '../deps'
import { holdFile } from '../imports/held-file'
import * as campaigns from './campaign-repository'
import { readList } from './read-list'

type Serves = Handlers<typeof campaignsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** Making a campaign: its facts, and a list from elsewhere where it has one, which comes in pieces and is read here. */
export function createMaking(deps: Deps) {
  const { register, clock, newId } = deps
  const held = holdFile()
  return {
    begin({ bytes }: Input<'begin'>) {
      const id = newId()
      held.begin(id, bytes)
      return { id }
    },
    piece: ({ id, bytes }: Input<'piece'>) => ({ received: held.add(id, bytes) }),
    look({ id, as }: Input<'look'>) {
      const form = lookAt(held.bytes(id), as)
      if (form.kind === 'none') return form
      if (form.kind === 'cards') return { kind: 'cards' as const, encoding: form.encoding, cards: 0 }
      const { mark: _, sample, ...seen } = form
      return {
        ...seen,
        headers: [...form.headers],
        firstLines: [...form.firstLines],
        sample: sample.map((cells) => [...cells]),
        columns: [...form.columns],
        remembered: false,
      }
    },
    async make({ fileId, as, columns, ...facts }: Input<'make'>) {
      const isList = facts.audience.kind === 'list'
      if (isList && fileId === undefined)
        throw new AppError('invalid-input', { issues: [{ path: 'file', message: 'Choose the list, or paste it.' }] })
      const bytes = isList && fileId !== undefined ? held.bytes(fileId) : undefined
      const made: Campaign = {
        ...facts,
        id: newId(),
        optOut: '',
        review: null,
        listRows: 0,
        takenOut: 0,
        sentOn: '',
        sentBy: '',
        letGoOn: '',
        madeAt: clock.now(),
      }
      register.change({ action: 'campaigns.make', subject: made.id, final: true }, (db) => campaigns.insert(db, made))
      if (!bytes || fileId === undefined) return made
      try {
        const wanted = { channel: facts.channel, as, columns }
        const whole = { ...made, listRows: await readList(deps, bytes, made.id, wanted) }
        if (whole.listRows === 0)
          throw new AppError('invalid-input', {
            issues: [{ path: 'file', message: 'There are no rows in this list.' }],
          })
        register.change({ action: 'campaigns.readList', subject: made.id, bulk: true }, (db) =>
          campaigns.update(db, whole),
        )
        held.drop(fileId)
        return whole
      } catch (error) {
        register.change({ action: 'campaigns.remove', subject: made.id, final: true }, (db) =>
          campaigns.remove(db, made.id),
        )
        throw error
      }
    },
  }
}
