import type { CaseStanding } from '@core/erasure/case-standing'
import { partsInWords } from '@core/erasure/parts-in-words'
import { longDate } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import css from './erasure.module.css'
import { KeepLongerDialog } from './KeepLongerDialog'
import { LiftCopyDialog } from './LiftCopyDialog'
import { LockedCopyDialog } from './LockedCopyDialog'
import { useDestroyCopy } from './use-case-erasure'

type LockedCopySheetProps = {
  readonly requestId: string
  readonly reference: string
  readonly copy: NonNullable<CaseStanding['copy']>
}

/** What was locked away when the rest was erased: what for, until when, and what can be done with it. */
export function LockedCopySheet({ requestId, reference, copy }: LockedCopySheetProps) {
  const today = useToday()
  const [open, setOpen] = useState<'read' | 'longer' | 'lift' | 'destroy' | null>(null)
  const close = () => setOpen(null)
  const destroy = useDestroyCopy(requestId, close)
  const { name, reason, untilOn, parts, canLift } = copy
  const past = untilOn <= today
  return (
    <Sheet
      tone={past ? 'amber' : 'plain'}
      title={`Locked copy “${name}”, until ${longDate(untilOn)}`}
      actions={
        <Button variant="default" onClick={() => setOpen('read')}>
          Look at it
        </Button>
      }
    >
      <p>
        {past
          ? 'Its day has come. Destroy it, or keep it longer for a reason.'
          : 'Only this case opens it, and no search finds it.'}
      </p>
      <p>What it is needed for: {reason}</p>
      <p className={css.hint}>It holds {partsInWords(parts)}. Nobody uses it for anything else.</p>
      <LawLine rules={['erase.exceptions', 'restrict.when']} />
      <div className={css.acts}>
        <Button variant="default" onClick={() => setOpen('longer')}>
          Keep it longer
        </Button>
        {canLift && (
          <Button variant="default" onClick={() => setOpen('lift')}>
            Put the entry back
          </Button>
        )}
        <Button variant="default" color="red" onClick={() => setOpen('destroy')}>
          Destroy it
        </Button>
      </div>
      <LockedCopyDialog requestId={requestId} reference={reference} opened={open === 'read'} onClose={close} />
      {open === 'lift' && <LiftCopyDialog requestId={requestId} parts={parts} onClose={close} />}
      {open === 'longer' && <KeepLongerDialog requestId={requestId} untilOn={untilOn} onClose={close} />}
      <ConfirmDialog
        opened={open === 'destroy'}
        onClose={close}
        onConfirm={() => destroy.mutate(undefined)}
        title="Destroy the locked copy?"
        goes={`“${name}” with ${partsInWords(parts)}. This is final: it cannot be undone.`}
        stays="The line of the log stays, with initials."
        button="Destroy it"
        danger
        busy={destroy.isPending}
      />
    </Sheet>
  )
}
