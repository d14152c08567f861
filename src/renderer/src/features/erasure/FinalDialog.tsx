import type { LockedCopyPlan } from '@core/erasure/plan'
import { Button, Group, Modal } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { Loading } from '../../ui/Loading'
import { Wash } from '../../ui/Wash'
import { EraseResult } from '../contacts/EraseResult'
import { useForgetPages } from '../contacts/use-erasure'
import css from './erasure.module.css'
import { useEraseCase, useWhatWouldGo } from './use-case-erasure'
import { WhatGoes } from './WhatGoes'

type FinalDialogProps = {
  readonly requestId: string
  readonly contactId: string | null
  readonly keep: LockedCopyPlan | null
  readonly letterLeft: boolean
  /** The open case that comes first; empty where there is none. */
  readonly hold: string
  readonly opened: boolean
  readonly onClose: () => void
}

/** The final act of a case: what goes and what stays once more, one button, and what was done. */
export function FinalDialog(props: FinalDialogProps) {
  const { requestId, keep, letterLeft, hold, opened, onClose } = props
  // As it was when the dialog came: afterwards the case is linked to nobody who is there.
  const [contactId] = useState(props.contactId)
  const erase = useEraseCase(requestId, contactId ?? '')
  const forget = useForgetPages()
  const done = erase.data
  const { data: preview } = useWhatWouldGo(contactId ?? '', keep, opened && !done && contactId !== null)
  const missing = hold === '' ? (letterLeft ? '' : 'Save or print the letter that confirms it first.') : hold
  const leave = () => {
    onClose()
    forget()
  }
  return (
    <Modal
      opened={opened}
      onClose={done ? leave : onClose}
      title={done ? 'Erased' : 'Erase for good now?'}
      size={620}
      closeOnClickOutside={!erase.isPending}
      closeOnEscape={!erase.isPending}
    >
      {done ? (
        <EraseResult id={contactId ?? ''} result={done} onDone={leave} />
      ) : preview ? (
        <div className={css.body}>
          {missing !== '' && (
            <Wash tone="amber" icon={IconAlertTriangle} title={missing}>
              <p>
                {hold === ''
                  ? 'The address it goes to is erased with the rest. Open the letter in the case, and print it or save it.'
                  : 'What is open comes before any erasing. Close it first.'}
              </p>
            </Wash>
          )}
          <WhatGoes preview={preview} />
          <div className={css.foot}>
            <p>
              <b>This is final: it cannot be undone.</b>
            </p>
            <Group gap={8} wrap="nowrap">
              <Button variant="default" onClick={onClose} disabled={erase.isPending} data-autofocus>
                Cancel
              </Button>
              {missing === '' && (
                <Button color="red" loading={erase.isPending} onClick={() => erase.mutate(undefined)}>
                  Erase for good
                </Button>
              )}
            </Group>
          </div>
        </div>
      ) : (
        <Loading rows={6} />
      )}
    </Modal>
  )
}
