import type { RetentionCategory } from '@core/retention/category'
import type { ItemKey } from '@core/retention/item'
import type { NewScheduleRow } from '@core/retention/row'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }
const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: PropertyKey, message: unknown) => form.setFieldError(String(path), String(message)),
})

/** The schedule, and where the privacy policy says something else. */
export function useSchedule() {
  return useQuery({ queryKey: ['retention', 'schedule'], queryFn: () => api.retention.schedule(), staleTime: 0 })
}

/** How many lines of the queue one page shows. */
export const queuePage = 50

/** What is due or held, of one kind of record or of all. Other pages change it, so it is asked for each time. */
export function useQueue(category: RetentionCategory | undefined, offset: number) {
  return useQuery({
    queryKey: ['retention', 'queue', category ?? '', offset],
    queryFn: () => api.retention.queue({ ...(category && { category }), limit: queuePage, offset }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** What destroying these would do. */
export function usePreview(items: readonly ItemKey[]) {
  return useQuery({
    queryKey: ['retention', 'preview', items],
    queryFn: () => api.retention.preview({ items: [...items] }),
    staleTime: 0,
  })
}

/** The newest certificates. */
export function useCertificates(offset: number) {
  return useQuery({
    queryKey: ['retention', 'certificates', offset],
    queryFn: () => api.retention.certificates({ limit: 20, offset }),
    placeholderData: keepPreviousData,
  })
}

/** Backups that were made before the last destruction, with the day each goes. */
export function useInBackups() {
  return useQuery({ queryKey: ['retention', 'in-backups'], queryFn: () => api.retention.inBackups(), staleTime: 0 })
}

type Decided = { readonly items: readonly ItemKey[]; readonly decidedBy: string; readonly reason: string }

/** Destroys for good, with a certificate. */
export function useDestroy(form: FaultsOnForm, onSuccess: () => void) {
  return useChange(({ items, ...how }: Decided) => api.retention.destroy({ items: [...items], ...how }), {
    done: ({ reference }) => `Destroyed. The certificate is ${reference}.`,
    form: onForm(form),
    onSuccess,
  })
}

/** Keeps until a new day. */
export function useExtend(form: FaultsOnForm, onSuccess: () => void) {
  return useChange(
    ({ items, ...how }: Decided & { readonly untilOn: string; readonly approver: string }) =>
      api.retention.extend({ items: [...items], ...how }),
    { done: 'Kept longer. It comes back on the new day.', form: onForm(form), onSuccess },
  )
}

/** Holds, or lets go again. */
export function useHold(release: boolean, form: FaultsOnForm, onSuccess: () => void) {
  return useChange(
    async ({ items, ...how }: Decided): Promise<unknown> =>
      release
        ? await api.retention.release({ items: [...items], ...how })
        : await api.retention.hold({ items: [...items], ...how }),
    { done: release ? 'Not held any more.' : 'Held until you let it go.', form: onForm(form), onSuccess },
  )
}

/** Says that the schedule is right as it stands. */
export function useConfirm() {
  return useChange(() => api.retention.confirm(), { done: 'The schedule is yours now.' })
}

/** Saves a row; a new one where there is no id. */
export function useSaveRow(id: string | null, form: FaultsOnForm, onSuccess: () => void) {
  return useChange((row: NewScheduleRow) => api.retention.saveRow({ ...row, id }), {
    done: 'Schedule saved.',
    form: onForm(form),
    onSuccess,
  })
}

/** Takes a row out of the schedule. */
export function useRemoveRow(onSuccess: () => void) {
  return useChange((id: string) => api.retention.removeRow({ id }), { done: 'Taken out of the schedule.', onSuccess })
}
