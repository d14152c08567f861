import { newSlip, type NewSlip, slipKinds, slips } from '@core/recordings/slip'
import { Button, Group, Modal, Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconLifebuoy } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { useRecordings, useReportSlip } from './use-recordings'
import css from './recordings.module.css'

type SlipDialogProps = { readonly recordingId: string | null; readonly onClose: () => void }

const kinds = slipKinds.map((value) => ({ value, label: slips[value].label }))

/** “I broke the policy by accident” (S3-43): a few words, then a near miss is open and the next step is said. */
export function SlipDialog({ recordingId, onClose }: SlipDialogProps) {
  const [made, setMade] = useState<{ breachId: string; reference: string } | null>(null)
  const { data: kept } = useRecordings({ show: 'kept', limit: 200 })
  const form = useForm<Required<NewSlip>>({
    initialValues: { kind: 'no-reason', what: '', recordingId },
    validate: checkedBy(newSlip),
  })
  const report = useReportSlip(form, setMade)
  const send = form.onSubmit(
    (checked) => report.mutate(checked),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  if (made) return <WhatNow {...made} onClose={onClose} />
  return (
    <Modal opened onClose={onClose} title="Something went wrong with a recording" size={600}>
      <form onSubmit={send} noValidate className={css.form}>
        <p>
          Good that you say so. Nobody needs to have meant harm: say what happened, and Steward says what comes next.
        </p>
        <Select
          label="What happened?"
          data={kinds}
          allowDeselect={false}
          data-autofocus
          {...form.getInputProps('kind')}
        />
        <Textarea label="In your own words" autosize minRows={2} {...form.getInputProps('what')} />
        <Select
          label="Which recording (optional)"
          data={(kept?.rows ?? []).map(({ id, reference, keptWhere }) => ({
            value: id,
            label: `${reference}, ${keptWhere}`,
          }))}
          value={form.values.recordingId}
          clearable
          searchable
          nothingFoundMessage="No recording fits"
          onChange={(id) => form.setFieldValue('recordingId', id)}
        />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={report.isPending}>
            Report it
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

type WhatNowProps = { readonly breachId: string; readonly reference: string; readonly onClose: () => void }

function WhatNow({ breachId, reference, onClose }: WhatNowProps) {
  return (
    <Modal opened onClose={onClose} title={`Reported as ${reference}`} size={560}>
      <div className={css.form}>
        <Wash tone="info" icon={IconLifebuoy} title="What happens next">
          <ol className={css.next}>
            <li>Tell your manager now, in person or by phone.</li>
            <li>Stop what is still going on: take back what was sent, close what was opened.</li>
            <li>
              It stands in the register of breaches as a near miss. If somebody heard or got what they should not have,
              it is more than that: say so in the case. The 72 hours then count from when you found out.
            </li>
            <li>Write down what would keep it from happening again.</li>
          </ol>
        </Wash>
        <LawLine rules={['breach.definition', 'breach.72h', 'breach.register']} />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Later
          </Button>
          <Button component={Link} href={`/breaches/${breachId}`}>
            Open {reference}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
