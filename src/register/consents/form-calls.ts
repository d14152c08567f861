import { wordingFaults } from '@core/consents/check-wording'
import type { consentsContract } from '@core/consents/contract'
import type { ConsentForm, Wording } from '@core/consents/wording'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Organisation } from '@core/organisation/organisation'
import type { Deps } from '../deps'
import type { ReadableDb } from '../file/db'
import * as forms from './form-repository'
import * as wordings from './wording-repository'

type Serves = Handlers<typeof consentsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

const mostForms = 200

/** The forms people are shown. A changed form is a new version; what somebody once read stays as it was (row B2). */
export function formCalls({ register, clock, newId }: Deps, organisation: () => Organisation | null) {
  function add(name: string, text: Wording['text']): ConsentForm {
    const form = { id: newId(), name, retired: false, madeAt: clock.now() }
    return register.change({ action: 'consents.saveForm', subject: form.id }, (db) => {
      forms.insert(db, form)
      wordings.insert(db, { id: newId(), formId: form.id, version: 1, text, madeAt: clock.now() })
      return loadForm(db, form.id)
    })
  }

  function change(id: string, name: string, text: Wording['text']): ConsentForm {
    const before = loadForm(register.read, id)
    const sameWords = JSON.stringify(before.latest.text) === JSON.stringify(text)
    if (sameWords && before.name === name) return before
    const fields = [...(before.name === name ? [] : ['name']), ...(sameWords ? [] : ['text'])]
    return register.change({ action: 'consents.saveForm', subject: id, fields }, (db) => {
      forms.update(db, { id, name, retired: before.retired, madeAt: '' })
      const version = before.latest.version + 1
      if (!sameWords) wordings.insert(db, { id: newId(), formId: id, version, text, madeAt: clock.now() })
      return loadForm(db, id)
    })
  }

  return {
    forms(): ConsentForm[] {
      const answers = wordings.countAnswers(register.read)
      return forms.findAll(register.read, mostForms).map((form) => withWords(register.read, form, answers))
    },
    form({ id }: Input<'form'>) {
      return { form: loadForm(register.read, id), versions: wordings.findByForm(register.read, id, 200) }
    },
    wording({ id }: Input<'wording'>): Wording {
      const found = wordings.find(register.read, id)
      if (!found) throw new AppError('not-found')
      return found
    },
    saveForm({ id, name, text }: Input<'saveForm'>): ConsentForm {
      const faults = wordingFaults(text, { name: organisation()?.name ?? '' })
      if (faults.length > 0) {
        const issues = faults.map(({ path, say }) => ({ path: `text.${path}`, message: say }))
        throw new AppError('invalid-input', { issues })
      }
      return id === undefined ? add(name, text) : change(id, name, text)
    },
    /** Out of the choices for new answers; every version stays readable. */
    retireForm({ id, retired }: Input<'retireForm'>): ConsentForm {
      const before = loadForm(register.read, id)
      if (before.retired === retired) return before
      return register.change({ action: 'consents.retireForm', subject: id, fields: ['retired'] }, (db) => {
        forms.update(db, { id, name: before.name, retired, madeAt: '' })
        return { ...before, retired }
      })
    },
  } satisfies Partial<Serves>
}

function loadForm(db: ReadableDb, id: string): ConsentForm {
  const form = forms.find(db, id)
  if (!form) throw new AppError('not-found')
  return withWords(db, form, wordings.countAnswers(db))
}

function withWords(db: ReadableDb, form: forms.FormRow, answers: ReadonlyMap<string, number>): ConsentForm {
  const [latest] = wordings.findByForm(db, form.id, 1)
  if (!latest) throw new AppError('not-found')
  const { id, name, retired } = form
  return { id, name, retired, latest, versions: latest.version, answers: answers.get(id) ?? 0 }
}
