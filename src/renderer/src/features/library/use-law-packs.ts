import type { PackPreview } from '@core/library/contract'
import { PACK_MOST_BYTES } from '@core/library/law-pack'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { api, type ApiError } from '../../app/api'
import { sentenceFor } from '../../app/error-sentences'
import { useChange } from '../../app/use-change'

const packsQuery = queryOptions({ queryKey: ['library', 'packs'], queryFn: () => api.library.packs() })

/** Every law pack that was used here. */
export function useLawPacks() {
  return useQuery(packsQuery)
}

type Chosen = { readonly bytes: Uint8Array<ArrayBuffer>; readonly preview: PackPreview }

const tooLarge = 'This file is too large for a law pack: more than 1 MB.'
const unreadable = 'This file cannot be read. Copy it to this computer and choose it again.'

/** A file on its way to being used: looked at first, with what would change or why it cannot be used. */
export function useChosenPack() {
  const [fault, setFault] = useState('')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const look = useMutation<void, ApiError, File>({
    mutationFn: async (file) => {
      setChosen(null)
      setFault('')
      if (file.size > PACK_MOST_BYTES) return setFault(tooLarge)
      const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)))
      if (bytes.length === 0) return setFault(unreadable)
      const seen = await api.library.look({ bytes })
      return 'fault' in seen ? setFault(seen.fault) : setChosen({ bytes, preview: seen.preview })
    },
    onError: (error) => setFault(sentenceFor(error.code, error.detail).next),
  })
  const { mutate } = look
  const take = useCallback((file: File) => mutate(file), [mutate])
  return { fault, chosen, look: take, leave: () => setChosen(null) }
}

/** Puts the pack in use, and takes one back. The frame is drawn anew with its words. */
export function useLawPackActs() {
  return {
    use: useChange((bytes: Uint8Array<ArrayBuffer>) => api.library.use({ bytes }), {
      done: 'These rules are in use now.',
    }),
    takeBack: useChange((id: string) => api.library.takeBack({ id }), {
      done: 'Taken back. The rules from before are in use again.',
    }),
  }
}
