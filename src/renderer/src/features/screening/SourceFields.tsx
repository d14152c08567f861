import type { ScreeningSource } from '@core/screening/check'
import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import css from './screening.module.css'

type SourceForm = Pick<UseFormReturnType<ScreeningSource>, 'getInputProps'>

/** Where checks come from: the service or list, its licence, the reference, and who looked. */
export function SourceFields({ form }: { readonly form: SourceForm }) {
  return (
    <>
      <div className={css.pair}>
        <TextInput
          label="Service or list"
          description="Whose website or list you looked the number up in."
          maxLength={120}
          {...form.getInputProps('service')}
        />
        <TextInput
          label="Licence number (optional)"
          description="If you have a licence of your own."
          maxLength={80}
          {...form.getInputProps('licence')}
        />
      </div>
      <div className={css.pair}>
        <TextInput label="Reference of the check (optional)" maxLength={120} {...form.getInputProps('reference')} />
        <TextInput label="Who looked" autoComplete="off" maxLength={100} {...form.getInputProps('checkedBy')} />
      </div>
    </>
  )
}
