import {
  comesFirst,
  earlierWords,
  monthsBack,
  repeatAdvice,
  repeatsOf,
  type EarlierRequest,
} from '@core/requests/earlier'
import { kindOf } from '@core/requests/kinds/index'
import { Anchor, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconHistory, IconShieldLock } from '@tabler/icons-react'
import { useEffect, useEffectEvent } from 'react'
import { Link } from 'wouter'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import type { LogForm } from './log-form'
import css from './requests.module.css'
import { useEarlier } from './use-earlier'

/** Beside the form: what the same person asked for before, so that nothing moves under the pointer while one writes. */
export function EarlierRequests({ form }: { readonly form: LogForm }) {
  const { repeats, first } = useEarlierOf(form)
  return (
    <>
      {first.length > 0 && (
        <Wash tone="amber" icon={IconShieldLock} title="Something else comes first">
          {first.map(({ reference }) => reference).join(', ')}: say at the end of the form what happens with it.
        </Wash>
      )}
      {repeats.length > 0 && <Repeats repeats={repeats} title={kindOf(form.values.kind).title} />}
    </>
  )
}

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

function useEarlierOf(form: LogForm) {
  const { kind, contactId, name, email } = form.values
  const isLinked = contactId !== null
  const [whose] = useDebouncedValue({ contactId, name: isLinked ? '' : name, email: isLinked ? '' : email }, 250)
  const { data: earlier = [] } = useEarlier(whose)
  return { repeats: repeatsOf(kind, earlier), first: comesFirst(kind, earlier) }
}

function Repeats({ repeats, title }: { readonly repeats: readonly EarlierRequest[]; readonly title: string }) {
  const { say, rules } = repeatAdvice(repeats)
  return (
    <Wash
      tone="sunken"
      icon={IconHistory}
      role="note"
      title={`Asked before: ${title.toLowerCase()}, in the last ${monthsBack} months`}
    >
      <Lines earlier={repeats} />
      {say.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <LawLine rules={rules} />
    </Wash>
  )
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
      <Lines earlier={first} />
      <p>
        What they asked to see may not be erased before it is answered. Finish that first, or have it taken back in
        writing.
      </p>
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
      <LawLine rules={['settled.erasure-order', 'rights.offence']} />
    </Wash>
  )
}

function Lines({ earlier }: { readonly earlier: readonly EarlierRequest[] }) {
  return (
    <ul className={css.earlier}>
      {earlier.map((one) => (
        <li key={one.id}>
          <Anchor inherit component={Link} href={`/requests/${one.id}`}>
            {one.reference}
          </Anchor>
          {`, ${earlierWords(one)}${one.sameBy === 'name' ? ' (the same name; look whether it is the same person)' : ''}`}
        </li>
      ))}
    </ul>
  )
}
