import type { NewDisclosure } from '@core/coaching/disclosure'
import type { Engagement, EngagementFacts } from '@core/coaching/engagement'
import type { ShareableField } from '@core/coaching/shareable'
import type { NewSession } from '@core/coaching/session'
import type { Span } from '@core/retention/period'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }
const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: PropertyKey, message: unknown) => form.setFieldError(String(path), String(message)),
})

/** How many engagements one page of the list shows. */
export const listPage = 100

/** Every engagement, the open ones first. Contacts and the schedule change what it says, so it is asked for each time. */
export function useEngagements(offset = 0) {
  return useQuery({
    queryKey: ['coaching', 'list', offset],
    queryFn: () => api.coaching.list({ limit: listPage, offset }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** The engagements somebody has a part in. */
export function useEngagementsOf(contactId: string) {
  return useQuery({
    queryKey: ['coaching', 'of', contactId],
    queryFn: () => api.coaching.list({ contactId, limit: 50, offset: 0 }),
    staleTime: 0,
  })
}

/** One engagement with everything its page shows. */
export function useEngagement(id: string) {
  return useQuery({ queryKey: ['coaching', 'get', id], queryFn: () => api.coaching.get({ id }), staleTime: 0 })
}

/** The saved versions of an agreement, the newest first. */
export function useAgreementVersions(id: string) {
  return useQuery({
    queryKey: ['documents', 'list', 'coaching-agreement', id],
    queryFn: () => api.documents.list({ templateId: 'coaching-agreement', about: id, limit: 20 }),
  })
}

/** One saved version, whole. */
export function useAgreementVersion(id: string | undefined) {
  return useQuery({
    queryKey: ['documents', 'get', id],
    queryFn: () => api.documents.get({ id: id ?? '' }),
    enabled: id !== undefined,
  })
}

/** Opens an engagement, or changes its facts. */
export function useSaveEngagement(id: string | null, form: FaultsOnForm, onDone: (id: string) => void) {
  return useChange(
    (facts: EngagementFacts) => (id === null ? api.coaching.add(facts) : api.coaching.edit({ ...facts, id })),
    {
      done: ({ reference }: Engagement) => (id === null ? `Opened as ${reference}.` : 'Saved.'),
      form: onForm(form),
      onSuccess: (saved) => onDone(saved.id),
    },
  )
}

/** Takes an engagement out that was opened by mistake. */
export function useRemoveEngagement(onDone: () => void) {
  return useChange((id: string) => api.coaching.remove({ id }), { done: 'Taken out.', onSuccess: onDone })
}

/** Keeps career, life and what somebody wants from coaching. */
export function useSaveBackground(form: FaultsOnForm, onDone: () => void) {
  return useChange(
    (input: { id: string; careerHistory: string; lifeHistory: string; aims: string }) =>
      api.coaching.saveBackground(input),
    { done: 'Saved.', form: onForm(form), onSuccess: onDone },
  )
}

/** Writes the agreement with the period of the record. */
export function useWriteAgreement() {
  return useChange((id: string) => api.coaching.writeAgreement({ id }), {
    done: 'Written and kept. Print it, or save it as a file.',
  })
}

/** Writes down that the agreement was signed. */
export function useSign(form: FaultsOnForm, onDone: () => void) {
  return useChange(
    (input: { id: string; on: string; notesConsent: 'given' | 'not-given'; period: Span | null }) =>
      api.coaching.sign(input),
    {
      done: ({ notesConsent }: Engagement) =>
        notesConsent === 'given' ? 'Signed. Notes can be written now.' : 'Signed, without notes.',
      form: onForm(form),
      onSuccess: onDone,
    },
  )
}

/** Writes down that the consent to notes was taken back. */
export function useWithdrawConsent(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: { id: string; on: string }) => api.coaching.withdrawConsent(input), {
    done: 'Taken back. No more notes can be written.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Adds a session, or changes one. */
export function useSaveSession(isNew: boolean, form: FaultsOnForm, onDone: () => void) {
  return useChange(
    (input: NewSession & { id: string }) => (isNew ? api.coaching.addSession(input) : api.coaching.editSession(input)),
    { done: isNew ? 'Session added.' : 'Saved.', form: onForm(form), onSuccess: onDone },
  )
}

/** Takes a session out of the list. */
export function useRemoveSession(onDone: () => void) {
  return useChange((id: string) => api.coaching.removeSession({ id }), { done: 'Taken out.', onSuccess: onDone })
}

/** Ends coaching on a day: the time notes are kept begins. */
export function useComplete(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: { id: string; on: string; asFormer: boolean }) => api.coaching.complete(input), {
    done: 'Completed. The page says until when notes are kept.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Coaching goes on after all. */
export function useReopen() {
  return useChange((id: string) => api.coaching.reopen({ id }), { done: 'Coaching goes on.' })
}

/** Writes down the day the evaluation was asked for. */
export function useAskEvaluation() {
  return useChange((input: { id: string; on: string }) => api.coaching.askEvaluation(input), {
    done: 'Written down as asked today.',
  })
}

/** Writes down what came back, and the consent where there is one. */
export function useRecordEvaluation(form: FaultsOnForm, onDone: () => void) {
  return useChange(
    (input: { id: string; on: string; optIn: 'yes' | 'no'; pointId: string; takenBy: string }) =>
      api.coaching.recordEvaluation(input),
    {
      done: ({ evaluationOptIn }: Engagement) =>
        evaluationOptIn === 'yes' ? 'Kept, with the consent to news by e-mail.' : 'Kept. No news is sent.',
      form: onForm(form),
      onSuccess: onDone,
    },
  )
}

/** Keeps what the sponsor may see. */
export function useShare(form: FaultsOnForm, onDone: () => void) {
  return useChange(
    (input: { id: string; shared: ShareableField[]; progress: string; shareAgreedOn: string }) =>
      api.coaching.share(input),
    { done: 'Saved.', form: onForm(form), onSuccess: onDone },
  )
}

/** Writes down that something was passed on. */
export function useDisclose(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: NewDisclosure & { id: string }) => api.coaching.disclose(input), {
    done: 'Written down.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Whoever got something was told to destroy it. */
export function useToldToErase() {
  return useChange((input: { id: string; on: string }) => api.coaching.toldToErase(input), { done: 'Written down.' })
}

/** Takes a line out of the log that was written by mistake. */
export function useRemoveDisclosure() {
  return useChange((id: string) => api.coaching.removeDisclosure({ id }), { done: 'Taken out of the log.' })
}
