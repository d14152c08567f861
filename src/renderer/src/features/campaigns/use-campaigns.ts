import type { CampaignResult } from '@core/campaigns/contract'
import type { LeavingList } from '@core/campaigns/leaving-list'
import type { Reason } from '@core/campaigns/reason'
import type { RowPlace } from '@core/campaigns/row-state'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, type ApiError } from '../../app/api'
import { sayDone, sayFailed, useChange } from '../../app/use-change'

/** How often the progress of a check is asked for, in milliseconds. */
const ASK_EVERY = 250

/** A page of campaigns, the newest first. */
export function useCampaigns(page: { limit: number; offset: number }) {
  return useQuery({
    queryKey: ['campaigns', 'list', page],
    queryFn: () => api.campaigns.list(page),
    placeholderData: keepPreviousData,
  })
}

/** One campaign. */
export function useCampaign(id: string) {
  return useQuery({
    queryKey: ['campaigns', 'get', id],
    queryFn: () => api.campaigns.get({ id }),
    enabled: id !== '',
  })
}

/** What the last check found, as far as it is still held; null where it must be checked again. */
export function useResult(id: string) {
  return useQuery({
    queryKey: ['campaigns', 'result', id],
    queryFn: () => api.campaigns.result({ id }),
    // Whatever was written down elsewhere makes it old: asked anew by everybody who comes back.
    staleTime: 0,
  })
}

/** Checks every row. What it finds stands at once where the page looks for it. */
export function useCheckCampaign(id: string) {
  const client = useQueryClient()
  return useMutation<CampaignResult, ApiError>({
    mutationKey: ['campaign-check', id],
    mutationFn: () => api.campaigns.check({ id }),
    onSuccess: (result) => {
      client.setQueryData(['campaigns', 'result', id], result)
      void client.invalidateQueries({ queryKey: ['campaigns'] })
    },
  })
}

/** How far the check under way is. */
export function useCheckProgress(id: string, running: boolean) {
  return useQuery({
    queryKey: ['campaign-progress', id],
    queryFn: () => api.campaigns.progress({ id }),
    enabled: running,
    refetchInterval: ASK_EVERY,
    staleTime: 0,
    gcTime: 0,
  }).data
}

/** Ends the check under way. */
export function useCancelCheck(id: string) {
  return useChange(() => api.campaigns.cancel({ id }))
}

/** Rows of one place, and of one reason where one is chosen. */
export function useRows(
  id: string,
  shown: { place: RowPlace | 'all'; reason?: Reason | undefined; page: number; perPage: number; checkedAt: string },
) {
  const { place, reason, page, perPage } = shown
  return useQuery({
    queryKey: ['campaigns', 'rows', id, shown],
    queryFn: () =>
      api.campaigns.rows({ id, place, ...(reason && { reason }), limit: perPage, offset: (page - 1) * perPage }),
    placeholderData: keepPreviousData,
  })
}

/** Decides about rows that wait. */
export function useDecide(onDone: () => void) {
  const client = useQueryClient()
  return useChange((input: Parameters<typeof api.campaigns.decide>[0]) => api.campaigns.decide(input), {
    done: ({ count }) => (count === 1 ? 'Decided.' : `Decided for ${count.toLocaleString('en-GB')}.`),
    onSuccess: ({ result }, { id }) => {
      client.setQueryData(['campaigns', 'result', id], result)
      void client.invalidateQueries({ queryKey: ['campaigns'] })
      onDone()
    },
  })
}

/** Saves one of the lists; every row is checked anew first. */
export function useSaveList(campaignId: string) {
  const client = useQueryClient()
  return useMutation<Awaited<ReturnType<typeof api.exports.saveCampaign>>, ApiError, LeavingList>({
    mutationFn: (list) => api.exports.saveCampaign({ campaignId, list }),
    onSuccess: ({ saved, total, keptBack }) => {
      if (!saved) return
      const back =
        keptBack === 0
          ? ''
          : ` ${keptBack.toLocaleString('en-GB')} ${keptBack === 1 ? 'was' : 'were'} kept back: something changed since the check.`
      sayDone(`Saved ${total.toLocaleString('en-GB')} ${total === 1 ? 'row' : 'rows'}.${back}`)
    },
    onError: sayFailed,
    onSettled: () => client.invalidateQueries({ queryKey: ['campaigns'] }),
  })
}

/** The evidence of every check and every saved file, the newest first. */
export function useRecords(id: string) {
  return useQuery({ queryKey: ['campaigns', 'records', id], queryFn: () => api.campaigns.records({ id }) })
}

/** Writes down who looked at the material. */
export function useReview(onDone: () => void) {
  return useChange((input: Parameters<typeof api.campaigns.review>[0]) => api.campaigns.review(input), {
    done: 'Written down.',
    onSuccess: onDone,
  })
}

/** Changes the name, the day, who is responsible and the way to say no. */
export function useChangeCampaign(onDone: () => void) {
  return useChange((input: Parameters<typeof api.campaigns.change>[0]) => api.campaigns.change(input), {
    done: 'Saved.',
    onSuccess: onDone,
  })
}

/** Says that it was sent. */
export function useSent(onDone: () => void) {
  const client = useQueryClient()
  return useChange((input: Parameters<typeof api.campaigns.sent>[0]) => api.campaigns.sent(input), {
    done: ({ noted }) =>
      noted === 0 ? 'Written down.' : `Written down. For ${noted.toLocaleString('en-GB')} it was the first message.`,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['campaigns'] })
      onDone()
    },
  })
}

/** Lets the rows of a list go. */
export function useLetGo(onDone: () => void) {
  const client = useQueryClient()
  return useChange((input: { id: string }) => api.campaigns.letGo(input), {
    done: 'The list was let go. The numbers stay.',
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['campaigns'] })
      onDone()
    },
  })
}
