import type { NewAuditAnswer } from '@core/self-audit/self-audit'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }

/** The self-audits, the latest first. */
export function useSelfAudits() {
  return useQuery({ queryKey: ['selfAudit', 'list'], queryFn: () => api.selfAudit.list() })
}

/** Begins one, or goes on with the one that is open. */
export function useBeginAudit() {
  return useChange(() => api.selfAudit.begin(), {})
}

/** Answers one question. It keeps itself; there is no message for each. */
export function useAnswer(id: string) {
  return useChange((given: NewAuditAnswer) => api.selfAudit.answer({ ...given, id }), {})
}

/** Says that it was gone through to its end. */
export function useFinishAudit(id: string, form: FaultsOnForm, onSuccess: () => void) {
  return useChange((by: string) => api.selfAudit.finish({ id, by }), {
    done: 'The self-audit is finished. Its gaps are on Today.',
    form: { setFieldError: (path: PropertyKey, message: unknown) => form.setFieldError(String(path), String(message)) },
    onSuccess,
  })
}

/** Closes a gap. */
export function useCloseGap(id: string) {
  return useChange((question: string) => api.selfAudit.close({ id, question }), { done: 'Gap closed.' })
}
