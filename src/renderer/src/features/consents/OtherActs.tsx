import { isPermit, isRefusal } from '@core/consents/consent-state'
import type { MatrixCell } from '@core/consents/matrix'
import { Button } from '@mantine/core'
import type { Mending } from './mend-words'
import type { ReachAct } from './reach-words'

type OtherActsProps = {
  readonly cell: MatrixCell
  readonly onMend: (mend: Mending) => void
  readonly lead: boolean
  readonly mends: readonly Mending[]
  readonly onRecord: (act: ReachAct) => void
}

/** What the person may have said meanwhile. A yes stands among what is missing, unless nothing is. */
export function OtherActs({ cell: { state }, lead, mends, onMend, onRecord }: OtherActsProps) {
  const refusal = isRefusal(state.state)
  if (isPermit(state.state)) return lead ? <Act onClick={() => onRecord('withdraw')}>They took it back</Act> : null
  return (
    <>
      {!mends.includes('consent') && (!lead || refusal) && <Act onClick={() => onMend('consent')}>They said yes</Act>}
      {!refusal && <Act onClick={() => onRecord('decline')}>They said no</Act>}
      {!refusal && state.state !== 'asked' && <Act onClick={() => onRecord('ask')}>You asked them</Act>}
    </>
  )
}

/** A small act beside an answer. */
export function Act({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <Button variant="default" size="compact-md" onClick={onClick}>
      {children}
    </Button>
  )
}
