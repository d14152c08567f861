import type { DecisionLine } from '@core/decisions/decision-line'
import { dayMonthYear } from '@core/time/format-date'
import { Button, Group, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import css from './decision.module.css'
import { useAddLine } from './use-decision-lines'

const names = {
  safeguard: 'Safeguard',
  'sign-off': 'Agreed',
  'looked-at': 'Looked at again and left as it is',
} as const

type DecisionLinesProps = { readonly decisionId: string; readonly lines: readonly DecisionLine[] }

/** What was agreed and done since: dated lines under a decision that stays as it was made. */
export function DecisionLines({ decisionId, lines }: DecisionLinesProps) {
  const [adding, setAdding] = useState(false)
  const open = (
    <Button variant="default" size="compact-md" onClick={() => setAdding(true)}>
      Add a line
    </Button>
  )
  return (
    <Sheet title="Agreed and done since" actions={!adding && open}>
      {lines.length === 0 && !adding && (
        <Text c="dimmed">Nothing yet. Safeguards you take, and others who agree, are added here with their day.</Text>
      )}
      {lines.map(({ id, kind, on, owner, say }) => (
        <SheetRow key={id}>
          <Text fz={13.5} c="dimmed">
            {dayMonthYear(on)} · {names[kind]} · {owner}
          </Text>
          {say !== '' && <Text className={css.typed}>{say}</Text>}
        </SheetRow>
      ))}
      {adding && <LineForm decisionId={decisionId} onDone={() => setAdding(false)} />}
    </Sheet>
  )
}

function LineForm({ decisionId, onDone }: { readonly decisionId: string; readonly onDone: () => void }) {
  const { form, add } = useAddLine(decisionId, onDone)
  const isSafeguard = form.values.kind === 'safeguard'
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const element = event.currentTarget
    form.onSubmit(
      (values) => add.mutate({ ...values, decisionId }),
      () => focusFirstError(element),
    )(event)
  }
  return (
    <form onSubmit={submit} noValidate className={css.lineForm}>
      <SegmentedControl
        aria-label="What is it?"
        data={[
          { value: 'safeguard', label: 'A safeguard' },
          { value: 'sign-off', label: 'Somebody agrees' },
        ]}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind === 'sign-off' ? 'sign-off' : 'safeguard')}
      />
      <Why of={isSafeguard ? 'line.safeguard' : 'line.agreed'}>
        <Textarea
          label={isSafeguard ? 'What was done, or will be?' : 'In their words (optional)'}
          description="Kept with the decision, so that you can show it later."
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('say')}
        />
      </Why>
      <Why of="line.owner">
        <TextInput
          label={isSafeguard ? 'Who sees to it?' : 'Who agrees?'}
          description="A name or a role."
          maxLength={100}
          {...form.getInputProps('owner')}
        />
      </Why>
      <Why of="line.on">
        <DateField
          label={isSafeguard ? 'Done on, or by' : 'Agreed on'}
          description={isSafeguard ? 'A promise without a day is forgotten.' : 'From that day they stand behind it.'}
          value={form.values.on}
          onChange={(day) => form.setFieldValue('on', day)}
          error={form.errors['on']}
        />
      </Why>
      <LawLine rules={['acc.record']} />
      <Group gap={8}>
        <Button type="submit" loading={add.isPending}>
          Add the line
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </Group>
    </form>
  )
}
