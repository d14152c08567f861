import type { SeenFile } from '@core/imports/contract'
import { PIECE_BYTES } from '@core/imports/contract'
import { MOST_BYTES, unreadableWords } from '@core/imports/reading/recognise'
import { useMutation } from '@tanstack/react-query'
import { api, ApiError } from '../../app/api'

/** A list the register holds in memory, with what it is taken for. */
export type HeldList = { readonly id: string; readonly name: string; readonly seen: SeenFile }

type Handed = { readonly name: string; readonly content: Blob }

/** Hands a list to the register piece by piece: a file, or what was pasted. */
export function useHeldList() {
  return useMutation<HeldList, ApiError, Handed>({
    mutationFn: async ({ name, content }) => {
      if (content.size > MOST_BYTES) throw refused(unreadableWords['too-large'])
      const { id } = await api.campaigns.begin({ bytes: content.size })
      for (let from = 0; from < content.size; from += PIECE_BYTES)
        await api.campaigns.piece({ id, bytes: await bytesOf(content.slice(from, from + PIECE_BYTES)) })
      return { id, name, seen: await api.campaigns.look({ id }) }
    },
  })
}

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

/** Makes the campaign; a list is read whole. */
export function useMakeCampaign() {
  return useMutation<
    Awaited<ReturnType<typeof api.campaigns.make>>,
    ApiError,
    Parameters<typeof api.campaigns.make>[0]
  >({
    mutationFn: (input) => api.campaigns.make(input),
  })
}
