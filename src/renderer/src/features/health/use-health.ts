import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import type { RegisterCondition, RegisterPlace } from '@core/health/contract'
import { faultsOf } from '@core/health/faults'
import { healthReport } from '@core/health/report'
import { api, type ApiError } from '../../app/api'
import { now } from '../../app/clock'
import { sayDone, sayFailed, useChange } from '../../app/use-change'
import { useRegisterHealth } from '../register/use-register'

const placeQuery = queryOptions<RegisterPlace, ApiError>({
  queryKey: ['health', 'place'],
  queryFn: () => api.health.place(),
})

const conditionQuery = queryOptions<RegisterCondition, ApiError>({
  queryKey: ['health', 'condition'],
  queryFn: () => api.health.condition(),
})

/** Where the register is and what lies beside it; known without any key. */
export function usePlace() {
  return useQuery(placeQuery)
}

/** The register’s place, disk and checks, while it is open. */
export function useCondition() {
  return useQuery(conditionQuery)
}

/** Everything that is wrong with the register, the worst first. */
export function useFaults() {
  const { data: health } = useRegisterHealth()
  const { data: condition } = useCondition()
  return faultsOf(health, condition)
}

/** Starts the full check. */
export function useCheck() {
  return useChange(() => api.health.check())
}

/** Ends the full check before its end. */
export function useStopCheck() {
  return useChange(() => api.health.stopCheck())
}

/** Writes what was saved back into the folder. */
export function usePutBack() {
  return useChange(() => api.health.putBack(), {
    done: ({ as }) => (as === 'register.db' ? 'The register is back in its place.' : `What was saved is in ${as}.`),
  })
}

/** Says that a loss was looked at. */
export function useAcknowledgeLoss() {
  return useChange(() => api.health.acknowledgeLoss(), { done: 'Noted. The loss stays in the record of changes.' })
}

/** Puts the report, which names nobody, on the clipboard. */
export function useCopyReport() {
  return useMutation({
    mutationFn: async () => {
      const [app, health, condition, backups] = await Promise.all([
        api.app.info(),
        api.register.health(),
        api.health.condition(),
        api.backups.status(),
      ])
      const facts = { app, health, condition, at: now(), lastProvenBackupAt: backups.last?.provenAt }
      return api.app.copyReport({ text: healthReport(facts) })
    },
    onSuccess: () => sayDone('The report is copied. Paste it where it is wanted.'),
    onError: sayFailed,
  })
}
