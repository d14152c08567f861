import { routeOf } from '@core/breaches/advise'
import type { BreachCase } from '@core/breaches/breach'
import type { AdviseFor } from '@core/breaches/matter'
import type { BreachSummary } from '@core/breaches/summary'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Frame } from '@core/documents/template'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useToday } from '../../app/clock'
import { useChange } from '../../app/use-change'
import { useOrganisation } from '../../app/use-organisation'

const runningQuery = queryOptions({ queryKey: ['breaches', 'running'], queryFn: () => api.breaches.running() })
const allQuery = queryOptions({ queryKey: ['breaches', 'all'], queryFn: everyLine })

/** Open cases whose clock asks for somebody to act, the most urgent first. */
export function useRunningBreaches(): readonly BreachSummary[] {
  return useQuery(runningQuery).data ?? []
}

/** The whole log, the latest first: what the page lists is what it prints. */
export function useBreachLog() {
  const organisation = useCaseOrganisation()
  const { data, error } = useQuery(allQuery)
  return { error, data: data?.map((line) => onItsRoute(line, organisation)) }
}

/** One case with everything that belongs to it. */
export function useBreach(id: string) {
  const organisation = useCaseOrganisation()
  const { data, error } = useQuery({ queryKey: ['breaches', 'get', id], queryFn: () => api.breaches.get({ id }) })
  return { error, data: data && onItsRoute(data, organisation) }
}

/** The way a report goes follows the organisation: its nation may have been corrected since the case was read (row I7). */
function onItsRoute<T extends Pick<BreachCase, 'breach' | 'route'>>(
  of: T,
  organisation: Pick<AdviseFor, 'sector' | 'nation'>,
): T {
  return { ...of, route: routeOf(of.breach.facts, organisation) }
}

/** The organisation, or what stands for it before its facts are saved. */
export function useCaseOrganisation() {
  const { data } = useOrganisation()
  const organisation = data ?? newOrganisation()
  const { sector, nation, dpoName, regulator } = organisation
  return { organisation, sector, nation, dpoName, regulator, regulatorName: regulator.name }
}

/** The common frame of documents made from a case. */
export function usePaperFrame(): Frame {
  const { organisation } = useCaseOrganisation()
  return { organisation, madeOn: useToday(), version: 0, nextReviewOn: '' }
}

type FaultsOnForm = { setFieldError(path: string, message: string): void }
type Options = { done?: string; form?: FaultsOnForm; onSuccess?: (after: BreachCase) => void }

/** Any change of a case: says what was done, offers Undo, and shows the case as it is afterwards at once. */
export function useCaseChange<I>(
  change: (calls: typeof api.breaches) => (input: I) => Promise<BreachCase>,
  options: Options = {},
) {
  const client = useQueryClient()
  const { form } = options
  return useChange((input: I) => change(api.breaches)(input), {
    done: options.done,
    form: form && {
      setFieldError: (path, message) => form.setFieldError(String(path), typeof message === 'string' ? message : ''),
    },
    onSuccess: (after) => {
      client.setQueryData(['breaches', 'get', after.breach.id], after)
      options.onSuccess?.(after)
    },
  })
}

/** A message holds at most 200 lines. */
const page = 200

async function everyLine(): Promise<BreachSummary[]> {
  const lines: BreachSummary[] = []
  for (;;) {
    const next = await api.breaches.list({ status: 'all', fromOn: '', toOn: '', limit: page, offset: lines.length })
    lines.push(...next.lines)
    if (next.lines.length < page || lines.length >= next.total) return lines
  }
}
