import type { ExportWanted } from '@core/exports/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { sayDone, useChange } from '../../app/use-change'

/** Saves or prints a list of contacts. Cancelling says nothing. */
export function useExport(onLeft: () => void) {
  return useChange((wanted: ExportWanted) => api.exports.save(wanted), {
    onSuccess: ({ saved, total }, { format }) => {
      if (!saved) return
      const who = `${total.toLocaleString('en-GB')} contact${total === 1 ? '' : 's'}`
      sayDone(format === 'print' ? `Sent ${who} to the printer.` : `Saved ${who}.`)
      onLeft()
    },
  })
}

/** How far the export under way has come. */
export function useExportProgress(running: boolean) {
  const query = {
    queryKey: ['exports', 'progress'],
    queryFn: () => api.exports.progress(),
    enabled: running,
    gcTime: 0,
  }
  return useQuery({ ...query, refetchInterval: 300, staleTime: 0 }).data
}

/** Ends the export under way. */
export function useCancelExport() {
  return useChange(() => api.exports.cancel())
}
