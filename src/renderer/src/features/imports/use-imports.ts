import {
  PIECE_BYTES,
  type Choice,
  type ImportProgress,
  type ImportTarget,
  type ReadAsInput,
  type ShownRows,
} from '@core/imports/contract'
import { MOST_BYTES, unreadableWords } from '@core/imports/reading/recognise'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ApiError } from '../../app/api'

/** How often the progress is asked for, in milliseconds. */
const ASK_EVERY = 250

/** A file the register holds in memory while it is looked at. */
export type HeldFile = { readonly id: string; readonly name: string }

/** Hands a file to the register piece by piece; a file that is too large is refused before the first one. */
export function useHoldFile(onHeld: (held: HeldFile) => void) {
  return useMutation<HeldFile, ApiError, File>({
    mutationFn: async (file) => {
      if (file.size > MOST_BYTES) throw new ApiError('not-allowed', { reason: unreadableWords['too-large'] })
      const { id } = await api.imports.begin({ bytes: file.size })
      for (let from = 0; from < file.size; from += PIECE_BYTES) {
        const bytes = new Uint8Array(await file.slice(from, from + PIECE_BYTES).arrayBuffer())
        await api.imports.piece({ id, bytes })
      }
      return { id, name: file.name }
    },
    onSuccess: onHeld,
  })
}

/** What the file is taken for; asked again with everything that is set by hand. */
export function useLook(id: string, target: ImportTarget, as: ReadAsInput) {
  return useQuery({
    queryKey: ['import-look', id, target, as],
    queryFn: () => api.imports.look({ id, target, as }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

/** Reads every row; nobody sees anything of it yet. */
export function useCheck(onChecked: (progress: ImportProgress) => void) {
  return useMutation<ImportProgress, ApiError, Parameters<typeof api.imports.check>[0]>({
    mutationFn: (input) => api.imports.check(input),
    onSuccess: onChecked,
  })
}

/** How far the work is, while there is some. */
export function useProgress(id: string, working: boolean) {
  return useQuery({
    queryKey: ['import-progress', id],
    queryFn: () => api.imports.progress({ id }),
    enabled: working,
    refetchInterval: working ? ASK_EVERY : false,
    gcTime: 0,
  })
}

/** A page of the preview. */
export function useRows(id: string, show: ShownRows, page: number, perPage: number) {
  return useQuery({
    queryKey: ['imports', 'rows', id, show, page],
    queryFn: () => api.imports.rows({ id, show, limit: perPage, offset: page * perPage }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

/** What to do with somebody who may be here already; without a row, with all of them. */
export function useChoose(id: string, onChosen: () => void) {
  return useMutation<object, ApiError, { row?: number; choice: Choice }>({
    mutationFn: (chosen) => api.imports.choose({ id, ...chosen }),
    onSuccess: onChosen,
  })
}

/** Brings everybody in, takes it back, or stops. Every page may show somebody of it, so all are asked again. */
export function useImportAct(act: 'bringIn' | 'undo' | 'cancel', onDone: (progress: ImportProgress) => void) {
  const client = useQueryClient()
  return useMutation<ImportProgress, ApiError, { id: string }>({
    mutationFn: (input) => api.imports[act](input),
    onSuccess: (progress) => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => !String(queryKey[0]).startsWith('import-') })
      onDone(progress)
    },
  })
}

/** Imports that came to an end, the latest first. */
export function useImportList() {
  return useQuery({ queryKey: ['imports', 'list'], queryFn: () => api.imports.list() })
}

/** So many rows fit into one file that a spreadsheet opens without trouble. */
const MOST_SAVED = 5000

/** Saves the rows that stayed out, or came in not whole, with the reason beside each. */
export function useSaveLeftOut() {
  return useMutation<{ saved: boolean }, ApiError, { id: string }>({
    mutationFn: async ({ id }) => {
      const rows: string[][] = []
      let after: number | null = 0
      while (after !== null && rows.length < MOST_SAVED) {
        const part = await api.imports.leftOut({ id, after })
        rows.push(...part.rows.map(({ line, reasons, cells }) => [String(line), reasons.join(' '), ...cells]))
        after = part.next
      }
      const width = Math.max(2, ...rows.map((cells) => cells.length))
      const head = ['Line in the file', 'Why', ...Array.from({ length: width - 2 }, (_, index) => `Cell ${index + 1}`)]
      return api.paper.save({
        name: 'rows left out of an import',
        format: 'csv',
        title: 'Rows left out of an import',
        blocks: [
          {
            type: 'table',
            head,
            rows: rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]),
          },
        ],
        about: { action: 'imports.saveLeftOut', subject: id },
      })
    },
  })
}
