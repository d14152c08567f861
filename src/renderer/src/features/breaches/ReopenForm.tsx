import type { BreachCase } from '@core/breaches/breach'
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import css from './case.module.css'
import { useCaseChange } from './use-breaches'

/** Opens a closed case again, with a reason; the old sign-off stays in its history. */
export function ReopenForm({ of }: { readonly of: BreachCase }) {
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState('')
  const reopen = useCaseChange((calls) => calls.reopen, { done: 'Opened again.' })
  const open = () => {
    setFault(reason.trim().length < 3 ? 'Write down why, in your own words.' : '')
    if (reason.trim().length >= 3) reopen.mutate({ breachId: of.breach.id, reason })
  }
  return (
    <div className={css.addNote}>
      <TextInput
        label="Open it again, because"
        value={reason}
        error={fault}
        maxLength={2000}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div>
        <Button variant="default" onClick={open} loading={reopen.isPending}>
          Open the case again
        </Button>
      </div>
    </div>
  )
}
