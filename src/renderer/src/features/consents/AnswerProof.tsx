import type { MatrixCell } from '@core/consents/matrix'
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'

type AnswerProofProps = {
  readonly proof: MatrixCell['answer']['proof']
  readonly onProof: (eventId: string) => void
}

/** The record an answer rests on: the line of the history, the entry of the do-not-contact list, the assessment. */
export function AnswerProof({ proof, onProof }: AnswerProofProps) {
  if (proof === null) return null
  if (proof.kind === 'consent') {
    return (
      <Anchor component="button" type="button" onClick={() => onProof(proof.id)}>
        See the proof
      </Anchor>
    )
  }
  const isStop = proof.kind === 'stop'
  return (
    <Anchor component={Link} href={isStop ? `/marketing/do-not-contact?entry=${proof.id}` : '/marketing/permissions'}>
      {isStop ? 'See the entry of the do-not-contact list' : 'See the assessment'}
    </Anchor>
  )
}
