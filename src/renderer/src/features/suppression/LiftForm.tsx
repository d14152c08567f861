import type { Entry } from '@core/suppression/entry'
import { suppressionContract } from '@core/suppression/contract'
import { Button, Group, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { ProofFile } from '../attachments/ProofFile'
import { fileFault } from '../attachments/send-file'
import css from './suppression.module.css'
import { useLift } from './use-suppression'

type LiftFormProps = { readonly entry: Entry; readonly onCancel: () => void; readonly onDone: () => void }

/** The only way to end an entry: on which day, why, and what shows it (`suppress.check`). */
export function LiftForm({ entry, onCancel, onDone }: LiftFormProps) {
  const today = useToday()
  const check = checkedBy(suppressionContract.lift.input)
  const [file, setFile] = useState<File | null>(null)
  const form = useForm({
    initialValues: { on: today, reason: '', evidence: '' },
    validate: (values) => ({
      ...check({ id: entry.id, ...values, fileId: file ? entry.id : null }),
      ...(fileFault(file) !== '' && { file: fileFault(file) }),
    }),
  })
  const lift = useLift(entry, form, onDone)
  const send = form.onSubmit(
    (values) => lift.mutate({ ...values, file }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form onSubmit={send} noValidate className={css.form}>
      <Wash tone="amber" icon={IconAlertTriangle} title="Only the person can end this">
        <p>Lift it when they asked for marketing again, or when it was written down by mistake. It cannot be undone.</p>
        <LawLine rules={['suppress.check', 'object.marketing']} />
      </Wash>
      <DateField
        label="Day they changed their mind"
        value={form.values.on}
        minDate={entry.askedOn}
        maxDate={today}
        error={form.errors['on']}
        onChange={(on) => form.setFieldValue('on', on)}
      />
      <Textarea label="Why may it end?" autosize minRows={1} {...form.getInputProps('reason')} />
      <Textarea
        label="What shows it?"
        description="The form they signed, their e-mail of that day: say where you keep it, or attach it."
        autosize
        minRows={1}
        {...form.getInputProps('evidence')}
      />
      <ProofFile label="Attach it" file={file} error={form.errors['file']} onChange={setFile} />
      <Group gap={8} justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" color="red" loading={lift.isPending}>
          Lift the entry
        </Button>
      </Group>
    </form>
  )
}
