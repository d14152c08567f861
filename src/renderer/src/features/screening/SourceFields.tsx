import type { ScreeningSource } from '@core/screening/check'
import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { Why } from '../../ui/Why'
import css from './screening.module.css'

type SourceForm = Pick<UseFormReturnType<ScreeningSource>, 'getInputProps'>

/** Where checks come from: the service or list, its licence, the reference, and who looked. */
export function SourceFields({ form }: { readonly form: SourceForm }) {
  return (
    <>
      <div className={css.pair}>
        <Why of="screening.service">
          <TextInput
            label="Service or list"
            description="Whose website or list you used."
            maxLength={120}
            {...form.getInputProps('service')}
          />
        </Why>
        <Why of="screening.licence">
          <TextInput
            label="Licence number (optional)"
            description="If you have a licence of your own."
            maxLength={80}
            {...form.getInputProps('licence')}
          />
        </Why>
      </div>
      <div className={css.pair}>
        <Why of="screening.reference">
          <TextInput label="Reference of the check (optional)" maxLength={120} {...form.getInputProps('reference')} />
        </Why>
        <Why of="screening.checkedBy">
          <TextInput label="Who looked" autoComplete="off" maxLength={100} {...form.getInputProps('checkedBy')} />
        </Why>
      </div>
    </>
  )
}
