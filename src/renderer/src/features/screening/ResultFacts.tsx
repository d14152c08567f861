import type { ScreeningSource } from '@core/screening/check'
import type { ResultField } from '@core/screening/result-columns'
import { screeningRegisters, type ScreeningRegister, type ScreeningResult } from '@core/screening/screening'
import { longRegisterNames } from '@core/screening/screening-words'
import { Checkbox } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useToday } from '../../app/clock'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { Why } from '../../ui/Why'
import css from './screening.module.css'
import { SourceFields } from './SourceFields'

/** What is asked once for a whole result file. */
export type ResultValues = {
  columns: ResultField[]
  registers: ScreeningRegister[]
  checkedOn: string
  everyRow: ScreeningResult | ''
  blankMeans: 'refused' | 'not-listed'
} & ScreeningSource

type ResultFactsProps = { readonly form: UseFormReturnType<ResultValues>; readonly hasBlank: boolean }

const everyRow = [
  { value: 'not-listed', label: 'Numbers that may be rung', hint: 'None of them was found on a register.' },
  { value: 'listed', label: 'Numbers on a register', hint: 'Every one of them was found.' },
] as const

const blankMeans = [
  { value: 'refused', label: 'Leave these rows out', hint: 'They can be saved and asked about.' },
  { value: 'not-listed', label: 'Not on the register', hint: 'Only if your service says that it leaves these empty.' },
] as const

/** The day, the registers and the source of a result file, and what its empty cells mean. */
export function ResultFacts({ form, hasBlank }: ResultFactsProps) {
  const today = useToday()
  const { values, errors } = form
  const has = (...fields: readonly ResultField[]) => values.columns.some((one) => fields.includes(one))
  const own = has('tps', 'ctps', 'fps')
  return (
    <>
      {!own && !has('register') && (
        <Why of="results.registers">
          <Checkbox.Group
            label="Which registers did the service look into?"
            value={values.registers}
            error={errors['registers']}
            onChange={(chosen) =>
              form.setFieldValue(
                'registers',
                screeningRegisters.filter((one) => chosen.includes(one)),
              )
            }
          >
            <div className={css.lines}>
              {screeningRegisters.map((register) => (
                <Checkbox key={register} value={register} label={longRegisterNames[register]} />
              ))}
            </div>
          </Checkbox.Group>
        </Why>
      )}
      {!own && !has('result', 'may-call') && (
        <Why of="results.everyRow">
          <Choice
            legend="No column holds a result. What is in the file?"
            layout="row"
            options={everyRow}
            value={values.everyRow}
            error={errors['everyRow']}
            onChange={(value) => form.setFieldValue('everyRow', value)}
          />
        </Why>
      )}
      {hasBlank && (
        <Why of="results.blankMeans">
          <Choice
            legend="In some rows the result is empty. What does that mean?"
            layout="row"
            options={blankMeans}
            value={values.blankMeans}
            onChange={(value) => form.setFieldValue('blankMeans', value)}
          />
        </Why>
      )}
      <Why of="screening.checkedOn">
        <DateField
          label="Day of the check"
          description="The day the service looked the numbers up, not the day you bring the file in."
          value={values.checkedOn}
          maxDate={today}
          error={errors['checkedOn']}
          onChange={(day) => form.setFieldValue('checkedOn', day)}
        />
      </Why>
      <SourceFields form={form} />
    </>
  )
}
