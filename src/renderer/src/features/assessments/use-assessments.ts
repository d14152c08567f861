import type { AssessmentAnswers, AssessmentKind } from '@core/assessments/assessment'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }
const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: PropertyKey, message: unknown) => form.setFieldError(String(path), String(message)),
})

/** Every assessment, and the purposes of the record they can be about. The record changes them, so it is asked for each time. */
export function useAssessmentList() {
  return useQuery({ queryKey: ['assessments', 'list'], queryFn: () => api.assessments.list(), staleTime: 0 })
}

/** One assessment. */
export function useAssessment(id: string) {
  return useQuery({ queryKey: ['assessments', 'one', id], queryFn: () => api.assessments.get({ id }), retry: false })
}

/** Begins one; the page of it opens. */
export function useBegin(form: FaultsOnForm, onBegun: (id: string) => void) {
  return useChange(
    (input: { kind: AssessmentKind; title: string; purposeId: string | null }) => api.assessments.begin(input),
    { form: onForm(form), onSuccess: ({ id }) => onBegun(id) },
  )
}

/** Keeps the answers as they stand. */
export function useSaveAnswers(id: string, onSuccess?: () => void) {
  return useChange((answers: AssessmentAnswers) => api.assessments.save({ id, answers }), {
    done: 'Answers saved.',
    ...(onSuccess && { onSuccess }),
  })
}

type Signed = {
  readonly outcome: string
  readonly signedBy: string
  readonly signedOn: string
  readonly reviewOn: string
}

/** Signs it, with what it comes to. */
export function useFinish(id: string, form: FaultsOnForm, onSuccess: () => void) {
  return useChange((input: Signed) => api.assessments.finish({ ...input, id }), {
    done: 'Signed. It comes back on Today on the day you set.',
    form: onForm(form),
    onSuccess,
  })
}

/** Opens a signed one again. */
export function useReopen(id: string) {
  return useChange(() => api.assessments.reopen({ id }), { done: 'Open again. Sign it when it is right.' })
}

/** Takes one out. */
export function useRemoveAssessment(id: string, onSuccess: () => void) {
  return useChange(() => api.assessments.remove({ id }), { done: 'Taken out.', onSuccess })
}
