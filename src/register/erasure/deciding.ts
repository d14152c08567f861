import { AppError } from '@core/contract/errors'
import type { Hold } from '@core/erasure/before-erasing'
import type { ErasureDecision } from '@core/erasure/contract'
import { decisionResultOf, mustWeErase, type ErasureAnswer } from '@core/erasure/must-we-erase'
import type { LockedCopyPlan } from '@core/erasure/plan'
import { erasureFlow } from '@core/flows/trees/erasure'
import type { EventFacts } from '@core/requests/event'
import type { Request } from '@core/requests/request'
import type { Deps } from '../deps'
import { addEntries } from '../requests/add-entries'
import { findContactStage } from './find-contact-stage'
import * as plans from './plan-repository'

type Asks = {
  readonly requestOf: (id: string) => Request
  /** What comes first; claims that were there at an instant are left out where a locked copy takes them over. */
  readonly holds: (contactId: string, takenOverAt?: string) => readonly Hold[]
  readonly untilFrom: (dueOn: string | null) => string
  /** How many refusals of marketing stand: their marks stay whatever is chosen. */
  readonly stopsOf: (contactId: string) => number
}

type Given = Required<Pick<ErasureDecision, 'requestId' | 'tell' | 'who' | 'keepMarks'>> & {
  readonly answers: Readonly<Record<string, string>>
  readonly keep: LockedCopyPlan | null
}

/** Records the decision of a case, worked out from the answers and never taken from the page; where something goes, its days begin. */
export function createDeciding({ register, clock, newId }: Deps, { requestOf, holds, untilFrom, stopsOf }: Asks) {
  return function decide({ requestId, answers, tell, who, keepMarks, keep }: Given): void {
    const request = requestOf(requestId)
    if (request.status === 'closed') throw notAllowed('This case is closed. Open it again first.')
    if (plans.findByRequest(register.read, requestId))
      throw notAllowed('It is decided, and waits for its day. Undo that first.')
    const answer = mustWeErase(answers)
    const result = answer && decisionResultOf(answer)
    if (!answer || !result) throw issue('answers', 'Answer the questions to their end first.')
    const contact = request.contactId === null ? undefined : findContactStage(register.read, request.contactId)
    const goes = result !== 'no' && contact !== undefined
    const kept = goes ? keptFor(answer, keep, clock.today()) : null
    // What a claim needs is locked away; then it does not hold up the rest (`erase.exceptions`).
    const takesOver = kept !== null && answer.exception === 'legal-claims'
    if (goes) refuseHeld(holds(contact.id, takesOver ? clock.now() : ''))
    const marks = goes && (keepMarks || stopsOf(contact.id) > 0)
    const today = clock.today()
    const untilOn = untilFrom(request.clock.dueOn)
    const entries: EventFacts[] = [
      { type: 'decided', on: today, result, tell, who, erasure: reasonsOf(answer, answers, kept, marks) },
      ...(goes ? [{ type: 'erasure-step', on: today, step: 'planned', untilOn, byHand: true } as const] : []),
    ]
    register.change({ action: 'erasure.decide', subject: requestId, fields: ['decision'], final: true }, () => {
      register.change({ action: 'requests.addEvent', subject: requestId }, (db) =>
        addEntries(db, { clock, newId }, requestId, entries),
      )
      if (!goes) return
      register.change({ action: 'contacts.leaving', subject: contact.id }, (db) => {
        const now = clock.now()
        plans.setLeaving(db, contact.id, true)
        const plan = { id: newId(), requestId, contactId: contact.id, begunAt: now, seenAt: now, untilOn }
        plans.insert(db, { ...plan, keepMarks, keep: kept })
      })
    })
  }
}

/** What is locked away: nothing where everything goes, and something where nothing but a claim keeps it. */
function keptFor({ does }: ErasureAnswer, keep: LockedCopyPlan | null, today: string): LockedCopyPlan | null {
  if (does === 'erase') return null
  if (keep === null) {
    if (does === 'restrict') throw issue('keep', 'Say what stays, what for and until when.')
    return null
  }
  if (keep.untilOn <= today) throw issue('keep.untilOn', 'Name a day that is still to come.')
  return keep
}

function reasonsOf(
  answer: ErasureAnswer,
  answers: Readonly<Record<string, string>>,
  kept: LockedCopyPlan | null,
  marks: boolean,
) {
  const { ground, exception } = answer
  return {
    flowVersion: erasureFlow.version,
    answers: { ...answers },
    ground,
    exception,
    kept: kept?.parts ?? [],
    keptUntil: kept?.untilOn ?? '',
    marks,
  }
}

function refuseHeld([hold]: readonly Hold[]): void {
  if (hold) throw notAllowed(`${hold.say} ${hold.why}`)
}

function notAllowed(reason: string): AppError {
  return new AppError('not-allowed', { reason })
}

function issue(path: string, message: string): AppError {
  return new AppError('invalid-input', { issues: [{ path, message }] })
}
