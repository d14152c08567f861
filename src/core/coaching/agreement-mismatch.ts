import { afterSpan, periodWords, type Span } from '../retention/period'
import type { Engagement } from './engagement'

type Known = Pick<Engagement, 'period' | 'paperOn' | 'paperPeriod' | 'signedOn' | 'signedPeriod' | 'notesDestroyed'>

/** Where the agreement says another period than the record: one sentence, or undefined where they agree (row E7). The signed paper counts; before it is signed, the one that was written last. */
export function agreementMismatch(known: Known): string | undefined {
  if (known.notesDestroyed) return undefined
  const isSigned = known.signedOn !== ''
  if (!isSigned && known.paperOn === '') return undefined
  const said = isSigned ? known.signedPeriod : known.paperPeriod
  if (isSame(said, known.period)) return undefined
  const which = isSigned ? 'The signed agreement' : 'The agreement as last written'
  const says = said === null ? 'names no period' : `says ${periodWords(said)}`
  const record = known.period === null ? 'the record holds none' : `the record says ${periodWords(known.period)}`
  return `${which} ${says}, and ${record}.`
}

/** Twelve months and a year are the same promise. */
function isSame(one: Span | null, other: Span | null): boolean {
  if (one === null || other === null) return one === other
  return afterSpan('1999-01-01', one) === afterSpan('1999-01-01', other)
}
