import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { breachCase, type BreachCase } from './breach'
import { currentDecision } from './decision'

/** What a note for the police says besides the case (`breach.police`). */
export const policeExtras = z.strictObject({
  offence: lines(1000),
  evidence: lines(2000),
  crimeReference: line(100),
  officer: line(200),
  /** They asked to wait with telling people: what they said, and until when. */
  delay: lines(1000),
})
export type PoliceExtras = z.output<typeof policeExtras>

export const policeNoteFacts = z.strictObject({ case: breachCase, extras: policeExtras })

/** The extras as the case proposes them: a theft or a break-in names itself. */
export function proposedPoliceExtras(of: BreachCase): PoliceExtras {
  const { kind } = of.breach.facts
  const offences: Partial<Record<typeof kind, string>> = {
    stolen: 'Theft',
    'hacked-account': 'Getting into an account without permission',
    malware: 'Harmful software on our computers, perhaps blackmail',
  }
  return {
    offence: offences[kind] ?? '',
    evidence: '',
    crimeReference: currentDecision(of.decisions, 'police')?.told?.reference ?? '',
    officer: '',
    delay: '',
  }
}
