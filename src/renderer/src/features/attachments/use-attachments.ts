import type { Attachment, AttachmentOwner } from '@core/attachments/attachment'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '../../app/api'
import { sayDone, useChange } from '../../app/use-change'
import { fileFault, sendFile } from './send-file'

/** The files of a record. */
export function useAttachments({ ownerKind, ownerId }: AttachmentOwner) {
  return useQuery({
    queryKey: ['attachments', ownerKind, ownerId],
    queryFn: () => api.attachments.list({ ownerKind, ownerId }),
  })
}

/** Attaches files one after the other, with how far it is, and a way to give up. What is too large is said at once. */
export function useAttach(owner: AttachmentOwner, contactId: string | null) {
  const [fault, setFault] = useState('')
  const [under, setUnder] = useState<{ readonly name: string; readonly share: number } | null>(null)
  const waiting = useRef<File[]>([])
  const giveUp = useRef<AbortController>(null)

  async function sendAll(): Promise<readonly Attachment[]> {
    const { signal } = (giveUp.current = new AbortController())
    const added: Attachment[] = []
    try {
      for (let file = waiting.current.shift(); file && !signal.aborted; file = waiting.current.shift()) {
        const { name } = file
        const told = (share: number) => setUnder({ name, share })
        told(0)
        const one = await sendFile(file, { ...owner, contactId, signal, told })
        if (one) added.push(one)
      }
      return added
    } finally {
      waiting.current = []
      giveUp.current = null
      setUnder(null)
    }
  }

  const sending = useChange(sendAll, { done: (added) => saidOf(added) })
  return {
    fault,
    under,
    cancel: () => giveUp.current?.abort(),
    /** What is chosen while another file is on its way in follows it. */
    attach: (files: readonly File[]): void => {
      const bad = files.map(fileFault).find((words) => words !== '') ?? ''
      setFault(bad)
      if (bad !== '' || files.length === 0) return
      waiting.current.push(...files)
      if (giveUp.current === null) sending.mutate(undefined)
    },
  }
}

/** Takes a file off its record. */
export function useRemoveAttachment() {
  return useChange((id: string) => api.attachments.remove({ id }), {
    done: ({ name }) => `“${name}” removed. Its bytes are destroyed once the register was locked.`,
  })
}

/** Saves a file out where the person chooses. */
export function useSaveOut() {
  return useChange((id: string) => api.files.save({ id }), {
    onSuccess: ({ saved }) => saved && sayDone('Saved, byte for byte as it was attached.'),
  })
}

/** Compares the fingerprint of a file with its bytes. */
export function useCheckAttachment() {
  return useChange((id: string) => api.attachments.check({ id }))
}

function saidOf(added: readonly Attachment[]): string {
  if (added.length === 1) return `“${added[0]?.name ?? ''}” attached.`
  return added.length === 0 ? 'Nothing was attached.' : `${added.length} files attached.`
}
