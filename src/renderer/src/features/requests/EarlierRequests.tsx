import { monthsBack, repeatAdvice, type EarlierRequest } from '@core/requests/earlier'
import { kindOf } from '@core/requests/kinds/index'
import { IconHistory, IconShieldLock } from '@tabler/icons-react'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { EarlierLines } from './EarlierLines'
import type { LogForm } from './log-form'
import { useEarlierOf } from './use-earlier'

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

function Repeats({ repeats, title }: { readonly repeats: readonly EarlierRequest[]; readonly title: string }) {
  const { say, rules } = repeatAdvice(repeats)
  return (
    <Wash
      tone="sunken"
      icon={IconHistory}
      role="note"
      title={`Asked before: ${title.toLowerCase()}, in the last ${monthsBack} months`}
    >
      <EarlierLines earlier={repeats} />
      {say.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <LawLine rules={rules} />
    </Wash>
  )
}
