import { Button, Modal } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import css from './coaching.module.css'

type DialogFormProps = {
  readonly title: string
  readonly onClose: () => void
  readonly onSubmit: (event?: FormEvent<HTMLFormElement>) => void
  /** What the button says. */
  readonly act: string
  readonly busy: boolean
  /** An act of another kind, on the left. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A short form in a dialog: its fields, Cancel, and the one act. */
export function DialogForm({ title, onClose, onSubmit, act, busy, aside, children }: DialogFormProps) {
  return (
    <Modal opened onClose={onClose} size={560} title={title}>
      <form onSubmit={onSubmit} noValidate className={css.form}>
        {children}
        <div className={css.acts}>
          {aside}
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            {act}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
