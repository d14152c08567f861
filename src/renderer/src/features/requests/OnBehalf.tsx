import type { Asker as AskerWords } from '@core/requests/kind'
import { kindOf } from '@core/requests/kinds/index'
import { Checkbox, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { useState } from 'react'
import { Why } from '../../ui/Why'
import type { FactValues } from './log-form'
import css from './requests.module.css'

/** What a form must hold to say who asked: of a new request, or of a correction. */
type AskedForm = {
  readonly values: Pick<FactValues, 'kind' | 'askedBy' | 'askedAs'>
  setValues(values: Pick<FactValues, 'askedBy' | 'askedAs'>): void
  getInputProps(path: 'askedBy' | 'askedAs'): GetInputPropsReturnType
}

/** Who asked, where it was not the person: two more fields behind one tick. */
export function OnBehalf({ form }: { readonly form: AskedForm }) {
  const { asker } = kindOf(form.values.kind)
  return asker ? <Asker form={form} {...asker} /> : <PerhapsAsker form={form} />
}

/** Where somebody else always asks, who it was is one of the questions. */
function Asker({ form, label, asLabel }: { readonly form: AskedForm } & AskerWords) {
  return (
    <>
      <div className={css.pair}>
        <Why of="request.askedBy">
          <TextInput label={label} autoComplete="off" {...form.getInputProps('askedBy')} />
        </Why>
        <TextInput label={`${asLabel} (optional)`} autoComplete="off" {...form.getInputProps('askedAs')} />
      </div>
    </>
  )
}

function PerhapsAsker({ form }: { readonly form: AskedForm }) {
  const [ticked, setOpen] = useState(false)
  // An e-mail may have filled it in.
  const open = ticked || form.values.askedBy !== '' || form.values.askedAs !== ''
  const toggle = (checked: boolean) => {
    setOpen(checked)
    if (!checked) form.setValues({ askedBy: '', askedAs: '' })
  }
  return (
    <>
      <Checkbox label="Somebody else asked for them" checked={open} onChange={(e) => toggle(e.currentTarget.checked)} />
      {open && (
        <div className={css.pair}>
          <Why of="request.askedBy">
            <TextInput label="Who asked" autoComplete="off" {...form.getInputProps('askedBy')} />
          </Why>
          <TextInput
            label="What they are to the person (optional)"
            placeholder="Solicitor, mother, union"
            autoComplete="off"
            {...form.getInputProps('askedAs')}
          />
        </div>
      )}
    </>
  )
}
