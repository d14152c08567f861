import {
  PIECE_BYTES,
  type Choice,
  type ImportProgress,
  type ImportTarget,
  type ReadAsInput,
  type SeenFile,
  type ShownRows,
} from '@core/imports/contract'
import { MOST_BYTES, unreadableWords } from '@core/imports/reading/recognise'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { api, ApiError } from '../../app/api'
import type { HeldFile, ImportWork } from './open-import'

/** How often the progress is asked for, in milliseconds. */
const ASK_EVERY = 250

/** Hands a file to the register piece by piece; a file that is too large is refused before the first one. */
export function useHoldFile(onHeld: (held: HeldFile) => void) {
  return useMutation<HeldFile, ApiError, readonly File[]>({
    mutationFn: async ([file, ...more]) => {
      if (more.length > 0) throw refused('These are several files. Bring them in one after the other.')
      if (!file) throw refused('That was not a file. Save it to a folder first, then choose it here.')
      if (file.size > MOST_BYTES) throw refused(unreadableWords['too-large'])
      const { id } = await api.imports.begin({ bytes: file.size })
      for (let from = 0; from < file.size; from += PIECE_BYTES)
        await api.imports.piece({ id, bytes: await bytesOf(file.slice(from, from + PIECE_BYTES)) })
      return { id, name: file.name }
    },
    onSuccess: onHeld,
  })
}

/** A folder, a file that was moved away, a stick that was pulled out. */
async function bytesOf(piece: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await piece.arrayBuffer())
  } catch {
    throw refused(
      'This cannot be read. If it is a folder, choose the file in it; otherwise see that it is still there.',
    )
  }
}

function refused(reason: string): ApiError {
  return new ApiError('not-allowed', { reason })
}

/** What the file is taken for; asked again with everything that is set by hand. */
export function useLook(id: string, target: ImportTarget, as: ReadAsInput) {
  return useQuery<SeenFile, ApiError>({
    queryKey: ['import-look', id, target, as],
    queryFn: () => api.imports.look({ id, target, as }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

/** How far a piece of work is, while there is one. */
export function useProgress(id: string, work: ImportWork | null) {
  return useQuery<ImportProgress, ApiError>({
    queryKey: ['import-progress', id, work],
    queryFn: () => api.imports.progress({ id }),
    enabled: work !== null,
    refetchInterval: work === null ? false : ASK_EVERY,
    staleTime: 0,
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

/** Imports that came to an end, and those under way, the latest first. */
export function useImportList() {
  return useQuery({ queryKey: ['imports', 'list'], queryFn: () => api.imports.list() })
}
