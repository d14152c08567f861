import { Button, Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './ConfirmDialog.module.css'

type ConfirmDialogProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
  /** The whole question: "Destroy 9 notes about Joan Whitlock?" */
  readonly title: string
  /** What goes: a sentence, or a list of texts. */
  readonly goes: ReactNode
  /** What stays and why, and until when this can be undone. */
  readonly stays?: ReactNode
  /** The act with its number: "Destroy 9 notes". */
  readonly button: string
  readonly danger?: boolean
  readonly busy?: boolean
}

/** Asks once before an act that matters: what goes, what stays and why. Cancel has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, onClose, onConfirm, title, goes, stays, button, danger, busy } = props
  return (
    <Modal opened={opened} onClose={onClose} title={<span className={css.title}>{title}</span>} size={480}>
      <Part matter={goes} />
      {stays !== undefined && (
        <div className={css.stays}>
          <Part matter={stays} />
        </div>
      )}
      <Group justify="flex-end" mt={24} gap={8}>
        <Button variant="default" onClick={onClose} data-autofocus>
          Cancel
        </Button>
        <Button color={danger ? 'red' : 'pine'} onClick={onConfirm} loading={busy}>
          {button}
        </Button>
      </Group>
    </Modal>
  )
}

function Part({ matter }: { readonly matter: ReactNode }) {
  if (!Array.isArray(matter)) return <div>{matter}</div>
  return (
    <ul className={css.list}>
      {matter.map((line: ReactNode, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
