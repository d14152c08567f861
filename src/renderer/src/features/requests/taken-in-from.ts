import { authorityOf } from '@core/intake/helper-words'
import { kindOf } from '@core/requests/kinds/index'
import type { TakenIn } from '@core/requests/taken-in'
import type { LogValues } from './log-form'

/** What the form sends: the request, and what was settled with it as far as its kind asks for that. */
export function takenInFrom(values: LogValues): TakenIn {
  const { mail: _mail, kindSaid: _said, authority, child, withdrawn, ...facts } = values
  return {
    facts,
    authority: asksAuthority(values) ? authorityFrom(authority, facts.askedAs) : null,
    child: child.is === true && asksChild(values) ? { understands: child.understands, why: child.why } : null,
    withdrawn: values.kind === 'erasure' && withdrawn.ids.length > 0 ? withdrawn : null,
  }
}

/** Is it a case in which somebody else has to show that they may ask (`sar.authority`)? */
export function asksAuthority({ kind, askedBy }: Pick<LogValues, 'kind' | 'askedBy'>): boolean {
  return askedBy.trim() !== '' && kindOf(kind).events.includes('authority-asked')
}

/** Does it matter for this kind what a child understands (`sar.children`)? */
export function asksChild({ kind }: Pick<LogValues, 'kind'>): boolean {
  return kindOf(kind).events.includes('child-judged')
}

function authorityFrom({ state, what }: LogValues['authority'], askedAs: string): TakenIn['authority'] {
  if (state === 'later') return null
  return state === 'asked' ? { state, what } : { state, what, as: authorityOf(askedAs) }
}
