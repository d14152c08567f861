import type { EarlierRequest } from '@core/requests/earlier'
import { kindOf } from '@core/requests/kinds/index'
import { Textarea } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { useEffect, useEffectEvent } from 'react'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { EarlierLines } from './EarlierLines'
import type { LogForm } from './log-form'
import css from './requests.module.css'
import { useEarlierOf } from './use-earlier'

/** At the end of the form: what is open and comes before an erasure, and what happens with it (`settled.erasure-order`). */
export function OpenBefore({ form }: { readonly form: LogForm }) {
  const { first } = useEarlierOf(form)
  const { ids, how } = form.values.withdrawn
  const isStale = ids.some((id) => !first.some((one) => one.id === id))
  const forget = useEffectEvent(() => form.setFieldValue('withdrawn', { ids: [], how }))
  // Another name, other cases: what was said of those of the one before does not count for this one.
  useEffect(() => {
    if (isStale) forget()
  }, [isStale])
  return first.length > 0 && <ComesFirst form={form} first={first} />
}

const answers = [
  { value: 'answer', label: 'Answer it first', hint: 'Nothing is erased until then' },
  { value: 'withdrawn', label: 'They took it back in writing', hint: 'It is closed as withdrawn' },
] as const

function ComesFirst({ form, first }: { readonly form: LogForm; readonly first: readonly EarlierRequest[] }) {
  const { withdrawn } = form.values
  const closable = first.filter(({ kind }) => kindOf(kind).outcomes.some(({ id }) => id === 'withdrawn'))
  const isBack = withdrawn.ids.length > 0
  const one = first.length === 1
  return (
    <Wash
      tone="amber"
      icon={IconShieldLock}
      role="note"
      title={one ? 'Something else is open and comes first' : 'Other requests are open and come first'}
    >
      <EarlierLines earlier={first} />
      <p>
        What was asked for may not be destroyed before it is answered. Finish that first, or have it taken back in
        writing.
      </p>
      <div className={css.settled}>
        {closable.length > 0 && (
          <Choice
            legend={one ? 'What happens with it?' : 'What happens with them?'}
            layout="row"
            options={answers}
            value={isBack ? 'withdrawn' : 'answer'}
            onChange={(value) =>
              form.setFieldValue('withdrawn', {
                ...withdrawn,
                ids: value === 'answer' ? [] : closable.map(({ id }) => id),
              })
            }
          />
        )}
        {isBack && (
          <Textarea
            label="Where they say so"
            description="Such as “e-mail of 3 May”. Keep it with the case."
            autosize
            minRows={1}
            {...form.getInputProps('withdrawn.how')}
          />
        )}
      </div>
      <LawLine rules={['settled.erasure-order', 'rights.offence']} />
    </Wash>
  )
}
