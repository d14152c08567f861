import { screeningSource, type ScreeningSource } from '@core/screening/check'
import { Button, Group } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import type { api } from '../../app/api'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Sheet } from '../../ui/Sheet'
import { LawLine } from '../../ui/LawLine'
import { useMe } from '../consents/use-me'
import { ResultCheck } from './ResultCheck'
import { ResultColumns } from './ResultColumns'
import { ResultFacts, type ResultValues } from './ResultFacts'
import css from './screening.module.css'
import { counted, useBringInResults, useCheckResults, useLetGo, type HeldResults } from './use-result-file'

type Seen = Awaited<ReturnType<typeof api.screening.look>>
type Checked = Awaited<ReturnType<typeof api.screening.check>>

type ResultFileFormProps = {
  readonly held: HeldResults
  readonly seen: Seen
  readonly last: ScreeningSource | null
  readonly onAgain: () => void
  readonly onDone: () => void
}

const checkSource = checkedBy(screeningSource.strip())

/** What a result file holds, said once for all its rows; then what that comes to, and only then is it recorded. */
export function ResultFileForm({ held, seen, last, onAgain, onDone }: ResultFileFormProps) {
  const today = useToday()
  const me = useMe()
  const [checked, setChecked] = useState<Checked | null>(null)
  const [hasBlank, setHasBlank] = useState(false)
  const form: UseFormReturnType<ResultValues> = useForm<ResultValues>({
    initialValues: {
      columns: [...seen.columns],
      registers: ['tps', 'ctps'],
      checkedOn: today,
      everyRow: '',
      blankMeans: 'refused',
      service: last?.service ?? '',
      licence: last?.licence ?? '',
      reference: '',
      checkedBy: me === '' ? (last?.checkedBy ?? '') : me,
    },
    validate: checkSource,
    // What was counted is no longer what would be recorded.
    onValuesChange: () => setChecked(null),
  })
  const check = useCheckResults(form)
  const bringIn = useBringInResults(form, onDone)
  const letGo = useLetGo()
  const { columns, registers, checkedOn, everyRow, blankMeans, ...source } = form.values
  const facts = { columns, registers, checkedOn, everyRow, blankMeans }
  const send = form.onSubmit(
    () => {
      if (checked) return bringIn.mutate({ id: held.id, facts, source })
      return check.mutate(
        { id: held.id, facts },
        {
          onSuccess: (found) => {
            setChecked(found)
            setHasBlank((before) => before || found.blank > 0)
          },
        },
      )
    },
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form onSubmit={send} noValidate className={css.form}>
      <Sheet title="Columns" padded={false}>
        <ResultColumns
          headers={seen.headers}
          sample={seen.sample}
          columns={columns}
          error={form.errors['facts.columns'] ?? form.errors['columns']}
          onChange={(chosen) => form.setFieldValue('columns', chosen)}
        />
      </Sheet>
      <Sheet title="About the check">
        <div className={css.form}>
          <ResultFacts form={form} hasBlank={hasBlank} />
          <LawLine rules={['pecr.r21.screen-age', 'pecr.r21.both-registers', 'acc.record']} />
        </div>
      </Sheet>
      {checked && <ResultCheck id={held.id} checked={checked} facts={facts} />}
      <Group gap={8}>
        <Button type="submit" loading={check.isPending || bringIn.isPending}>
          {checked && checked.numbers > 0 ? `Record ${counted(checked.numbers, 'number')}` : 'Look through the file'}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            letGo.mutate({ id: held.id })
            onAgain()
          }}
        >
          Choose another file
        </Button>
      </Group>
    </form>
  )
}
