import { authorityOf } from '@core/intake/helper-words'
import { authorityHelp } from '@core/requests/identity'
import { Textarea } from '@mantine/core'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import type { LogForm } from './log-form'
import css from './requests.module.css'
import { asksAuthority } from './taken-in-from'

const options = [
  { value: 'later', label: 'Not yet', hint: 'The month runs from the day it came' },
  { value: 'asked', label: 'We ask for it today', hint: 'The month starts on the day it comes' },
  { value: 'seen', label: 'Yes, it came with the request', hint: 'The month runs from the day it came' },
] as const

/** Somebody asks for another: was it seen that they may, and what that does to the date (`sar.authority`). */
export function AuthorityNow({ form }: { readonly form: LogForm }) {
  const { authority, askedAs } = form.values
  if (!asksAuthority(form.values)) return null
  const as = authorityOf(askedAs)
  const choose = (state: (typeof options)[number]['value']) =>
    form.setFieldValue('authority', {
      state,
      what: state === 'asked' && authority.what === '' ? authorityHelp[as] : authority.what,
    })
  return (
    <div className={css.settled}>
      <Choice
        legend="Have you seen that they may ask?"
        layout="row"
        options={options}
        value={authority.state}
        onChange={choose}
      />
      {authority.state === 'later' && <p className={css.hint}>Usually enough: {lowered(authorityHelp[as])}</p>}
      {authority.state !== 'later' && (
        <Textarea
          label={authority.state === 'asked' ? 'What you ask to see' : 'What was seen'}
          description={
            authority.state === 'asked'
              ? 'For no more than you need.'
              : 'Write down what you saw, not the thing itself.'
          }
          autosize
          minRows={1}
          {...form.getInputProps('authority.what')}
        />
      )}
      <LawLine rules={['sar.authority', 'sar.start']} />
    </div>
  )
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
