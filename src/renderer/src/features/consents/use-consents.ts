import type { ConsentForm } from '@core/consents/wording'
import type { NewConsent, NewReach, NewSoftOptIn } from '@core/consents/new-answer'
import type { NewAssessment } from '@core/consents/assessment'
import type { Steward } from '@core/contract/index'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { attachOne } from '../attachments/send-file'
import { reachWords, type ReachAct } from './reach-words'

type FaultsOnForm = { setFieldError(path: string, message: string): void }
const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: string | number | symbol, message: unknown) =>
    form.setFieldError(String(path), typeof message === 'string' ? message : ''),
})

/** What somebody may be sent. It also follows from the contact, the stops and the organisation, which have their own news. */
export function useMatrix(contactId: string, follows: readonly unknown[]) {
  return useQuery({
    queryKey: ['consents', 'matrix', contactId, follows],
    queryFn: () => api.consents.matrix({ contactId }),
    placeholderData: (before, query) => (query?.queryKey[2] === contactId ? before : undefined),
  })
}

/** Everything that happened with a person’s permissions, the latest first. */
export function useConsentHistory(contactId: string) {
  return useQuery({
    queryKey: ['consents', 'history', contactId],
    queryFn: () => api.consents.history({ contactId }),
  })
}

/** The forms with their newest words. */
export function useForms() {
  return useQuery({ queryKey: ['consents', 'forms'], queryFn: () => api.consents.forms() })
}

/** One form with all its versions; nothing for a new one. */
export function useConsentForm(id: string | null) {
  return useQuery({
    queryKey: ['consents', 'form', id],
    queryFn: () => api.consents.form({ id: id ?? '' }),
    enabled: id !== null,
    placeholderData: keepPreviousData,
  })
}

/** One version, as it was shown. */
export function useWording(id: string | null) {
  return useQuery({
    queryKey: ['consents', 'wording', id],
    queryFn: () => api.consents.wording({ id: id ?? '' }),
    enabled: id !== null,
  })
}

/** How many addresses stand where. */
export function useReport() {
  return useQuery({ queryKey: ['consents', 'report'], queryFn: () => api.consents.report() })
}

/** Whose consent is to be looked at again by a day. */
export function useToReview(by: string, offset: number, limit: number) {
  return useQuery({
    queryKey: ['consents', 'toReview', by, offset, limit],
    queryFn: () => api.consents.toReview({ by, offset, limit }),
    placeholderData: keepPreviousData,
  })
}

/** The assessments on file. */
export function useAssessments() {
  return useQuery({ queryKey: ['consents', 'assessments'], queryFn: () => api.consents.assessments() })
}

type Given = NewConsent & { readonly file: File | null }

/** Records a yes, and attaches what shows it. Should only the file fail, the yes stands and the message says so. */
export function useGive(form: FaultsOnForm, onSuccess: () => void) {
  const send = async ({ file, ...input }: Given) => {
    const [first] = (await api.consents.give(input)).events
    if (!file || !first) return { attached: true }
    const owner = { ownerKind: 'consent', ownerId: first.actId } as const
    const attached = await attachOne(file, owner, input.contactId).catch(() => null)
    return { attached: attached !== null }
  }
  const missing = 'Consent recorded, but the file was not attached. Attach it in the history.'
  return useChange(send, {
    done: ({ attached }) => (attached ? 'Consent recorded.' : missing),
    form: onForm(form),
    onSuccess,
  })
}

/** Records a soft opt-in. */
export function useSoftOptIn(form: FaultsOnForm, onSuccess: () => void) {
  return useChange((input: NewSoftOptIn) => api.consents.softOptIn(input), {
    done: 'Soft opt-in recorded.',
    form: onForm(form),
    onSuccess,
  })
}

/** Records that somebody was asked, said no, took it back, that a yes ended, or that they still expect it. */
export function useReach(act: ReachAct, form: FaultsOnForm, onSuccess: () => void) {
  const send = (input: NewReach & { readonly reviewOn?: string }) => {
    const { reviewOn = '', ...reach } = input
    return act === 'confirm' ? api.consents.confirm({ ...reach, reviewOn }) : api.consents[act](reach)
  }
  return useChange(send, { done: reachWords[act].done, form: onForm(form), onSuccess })
}

/** Saves a form: new, or as its next version. */
export function useSaveForm(form: FaultsOnForm, onSaved: (saved: ConsentForm) => void) {
  return useChange((input: Parameters<Steward['consents']['saveForm']>[0]) => api.consents.saveForm(input), {
    done: (saved) => (saved.versions === 1 ? 'Form saved.' : `Saved. The newest is version ${saved.versions}.`),
    form: onForm(form),
    onSuccess: onSaved,
  })
}

/** Takes a form out of use, or puts it back. */
export function useRetireForm() {
  return useChange((input: { id: string; retired: boolean }) => api.consents.retireForm(input), {
    done: (form) => (form.retired ? 'Out of use. Every version stays readable.' : 'In use again.'),
  })
}

/** Writes down that an assessment exists. */
export function useRecordAssessment(form: FaultsOnForm, onSuccess: () => void) {
  return useChange((input: NewAssessment) => api.consents.recordAssessment(input), {
    done: 'Assessment recorded.',
    form: onForm(form),
    onSuccess,
  })
}

/** Nothing rests on it any more. */
export function useEndAssessment() {
  return useChange((id: string) => api.consents.endAssessment({ id }), { done: 'Ended. Nothing rests on it any more.' })
}
