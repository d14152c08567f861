import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { MailVerdict } from '@core/views/mail-verdict'
import { mostViews, type SavedView, type viewsContract } from '@core/views/contract'
import type { Deps } from '../deps'
import * as views from './saved-view-repository'

type Parts = {
  /** The answer to “E-mail news?” for these contacts. */
  readonly mailVerdicts: (contactIds: readonly string[]) => MailVerdict[]
}

/** Saved views of the list of contacts. Everybody who opens the register has the same. */
export function createViewsService({ register, clock, newId }: Deps, { mailVerdicts }: Parts) {
  const refuseSameName = (name: string, besides?: string) => {
    const folded = name.toLowerCase()
    if (!views.findAll(register.read).some((one) => one.id !== besides && one.name.toLowerCase() === folded)) return
    throw new AppError('invalid-input', {
      issues: [{ path: 'name', message: 'There is a view of this name already.' }],
    })
  }
  return {
    list(): SavedView[] {
      return views.findAll(register.read)
    },
    save(input): SavedView {
      refuseSameName(input.name)
      if (views.findAll(register.read).length >= mostViews)
        throw new AppError('not-allowed', { reason: `There are ${mostViews} saved views. Remove one first.` })
      const view = { ...input, id: newId(), madeAt: clock.now() }
      return register.change({ action: 'views.save', subject: view.id }, (db) => {
        views.insert(db, view)
        return view
      })
    },
    change({ id, ...facts }): SavedView {
      const before = load(id)
      refuseSameName(facts.name, id)
      const view = { ...before, ...facts }
      return register.change({ action: 'views.change', subject: id, fields: Object.keys(facts) }, (db) => {
        views.update(db, view)
        return view
      })
    },
    remove({ id }) {
      load(id)
      return register.change({ action: 'views.remove', subject: id }, (db) => {
        views.remove(db, id)
        return {}
      })
    },
    mailVerdicts: ({ contactIds }) => mailVerdicts(contactIds),
  } satisfies Handlers<typeof viewsContract>

  function load(id: string): SavedView {
    const view = views.find(register.read, id)
    if (!view) throw new AppError('not-found')
    return view
  }
}
