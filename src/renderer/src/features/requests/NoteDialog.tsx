import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { DraftNote } from '../drafts/DraftNote'
import { useDraftState } from '../drafts/use-draft'
import css from './requests.module.css'
import { useAddNote, useReopenRequest } from './use-requests'

type NoteDialogProps = {
  readonly id: string
  readonly kind: 'note' | 'reopen'
  /** What to know before, above the field. */
  readonly say?: string
  readonly onClose: () => void
}

const words = {
  note: { title: 'Write a note', label: 'Note', button: 'Add the note', missing: 'Write the note.' },
  reopen: {
    title: 'Open the case again',
    label: 'Why it is opened again',
    button: 'Open it again',
    missing: 'Write why it is opened again.',
  },
}

/** One text and one button: a note in the story of a case, or the reason it is opened again. */
export function NoteDialog({ id, kind, say = '', onClose }: NoteDialogProps) {
  const place = { form: `request-${kind}`, part: id, recordId: id } as const
  const [text, setText, draft] = useDraftState('', place)
  const [fault, setFault] = useState('')
  const close = () => {
    draft.drop()
    onClose()
  }
  const note = useAddNote(id, close)
  const reopen = useReopenRequest(id, close)
  const { title, label, button, missing } = words[kind]
  const change = kind === 'note' ? note : reopen
  const send = () => {
    const fits = text.trim() !== '' && text.length <= 2000
    setFault(fits ? '' : text.trim() === '' ? missing : 'Keep this to 2,000 characters.')
    if (fits) change.mutate(text)
  }
  return (
    <Modal opened onClose={onClose} title={title} size={480}>
      <div className={css.form}>
        <DraftNote draft={draft} />
        {say !== '' && <p>{say}</p>}
        <Textarea
          label={label}
          autosize
          minRows={3}
          maxRows={12}
          data-autofocus
          value={text}
          error={fault}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button onClick={send} loading={change.isPending}>
            {button}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
