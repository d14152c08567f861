import type { ScreeningCheck } from '@core/screening/check'
import type { ScreeningFilter, ScreeningShow } from '@core/screening/contract'
import type { NewScreening } from '@core/screening/new-screening'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** A form whose faults stand beside their fields. */
export type FaultsOnForm = { setFieldError(path: string, message: string): void }

/** Puts faults the register found beside their fields. */
export const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: string | number | symbol, message: unknown) =>
    form.setFieldError(String(path), String(message)),
})

/** One page of the log, the newest check first. */
export function useChecks(filter: ScreeningFilter) {
  return useQuery({
    queryKey: ['screening', 'list', filter],
    queryFn: () => api.screening.list(filter),
    placeholderData: keepPreviousData,
  })
}

/** How many there are in each view. */
export function useScreeningCounts() {
  return useQuery({ queryKey: ['screening', 'counts'], queryFn: () => api.screening.counts() })
}

/** The numbers of a contact with what is known of each; asked anew when the contact changes. */
export function useNumbersOf(contactId: string, changedAt: string) {
  return useQuery({
    queryKey: ['screening', 'ofContact', contactId, changedAt],
    queryFn: () => api.screening.ofContact({ contactId }),
    enabled: contactId !== '',
    placeholderData: keepPreviousData,
  })
}

/** Who looked numbers up the last time, and where. */
export function useLastSource() {
  return useQuery({ queryKey: ['screening', 'lastSource'], queryFn: () => api.screening.lastSource() })
}

/** Checks that were recorded together, the latest first. */
export function useActs() {
  return useQuery({ queryKey: ['screening', 'acts'], queryFn: () => api.screening.acts() })
}

/** Records a number that was looked up by hand. */
export function useRecordCheck(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: NewScreening) => api.screening.record(input), {
    done: 'Check recorded.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Takes checks back that were a mistake. */
export function useTakeBackChecks(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: { id: string; why: string }) => api.screening.takeBack(input), {
    done: 'Taken back. It no longer counts, and stays in the log.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** More is not for paper: the newest of a longer list. */
const mostPrinted = 1000

/** What the list shows, fetched in parts of two hundred, for paper and files. */
export function usePrinted(show: ScreeningShow, search: string, total: number) {
  return useQuery({
    queryKey: ['screening', 'printed', show, search, total],
    queryFn: () => gathered(show, search),
    enabled: total > 0,
  })
}

async function gathered(
  show: ScreeningShow,
  search: string,
  before: readonly ScreeningCheck[] = [],
): Promise<readonly ScreeningCheck[]> {
  const { rows, total } = await api.screening.list({ show, search, limit: 200, offset: before.length })
  const all = [...before, ...rows]
  return rows.length === 0 || all.length >= Math.min(total, mostPrinted) ? all : gathered(show, search, all)
}
