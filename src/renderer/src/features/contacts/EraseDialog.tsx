import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { ErasePreview } from './ErasePreview'
import { EraseRefused } from './EraseRefused'
import { EraseResult } from './EraseResult'
import { useEraseContact, useErasurePreview, useForgetPages } from './use-erasure'

type EraseDialogProps = { readonly id: string; readonly opened: boolean; readonly onClose: () => void }

/** Erases a contact for good: first what goes and what stays, then one button, then what was done. */
export function EraseDialog({ id, opened, onClose }: EraseDialogProps) {
  const [, go] = useLocation()
  const erase = useEraseContact(id)
  const forget = useForgetPages()
  const [name, setName] = useState('')
  const { data: preview, isPending } = useErasurePreview(id, opened && !erase.isSuccess)
  const leave = () => {
    go('/contacts')
    forget()
  }
  const send = (keepMarks: boolean) => {
    setName(preview?.name ?? '')
    erase.mutate({ keepMarks })
  }
  const done = erase.data
  const title = done ? 'Erased' : preview?.refusal ? 'This cannot be erased yet' : titleFor(preview?.name ?? name)
  return (
    <Modal
      opened={opened && (done !== undefined || !isPending)}
      onClose={done ? leave : onClose}
      title={title}
      size={620}
      closeOnClickOutside={!erase.isPending}
      closeOnEscape={!erase.isPending}
    >
      {done ? (
        <EraseResult id={id} result={done} onDone={leave} />
      ) : preview?.refusal ? (
        <EraseRefused refusal={preview.refusal} onClose={onClose} />
      ) : preview ? (
        <ErasePreview preview={preview} busy={erase.isPending} onCancel={onClose} onErase={send} />
      ) : (
        <p>This contact is no longer in the register.</p>
      )}
    </Modal>
  )
}

function titleFor(name: string): string {
  return name === '' ? 'Erase this contact?' : `Erase ${name}?`
}
