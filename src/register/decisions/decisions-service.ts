import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { decisionsContract } from '@core/decisions/contract'
import { decide } from '@core/decisions/decide'
import { missingFromJudgement, type Decision } from '@core/decisions/decision'
import { dueDecisions } from '@core/decisions/due-decisions'
import { factsFor } from '@core/flows/facts-for'
import type { Facts } from '@core/flows/facts'
import type { Flow } from '@core/flows/flow'
import { judgementFacts, judgementFlowId } from '@core/flows/judgement'
import { withPreAnswers } from '@core/flows/pre-answers'
import { flowById } from '@core/flows/trees/index'
import { verdictInWords } from '@core/flows/verdict-words'
import type { Stop } from '@core/suppression/stop'
import { londonDate } from '@core/time/instant'
import type { DueItem } from '@core/today/due-item'
import type { Deps } from '../deps'
import * as decisions from './decision-repository'

type Serves = Handlers<typeof decisionsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What the service asks of others: has this contact, or the organisation it belongs to, asked for no marketing? */
type Others = { readonly stopsOf: (contactId: string) => readonly Stop[] }

// More than Today can show; the earliest come first.
const mostDue = 200

/** Dated decisions made with a flow: kept as they were shown, never changed afterwards (`acc.record`). */
export function createDecisionsService({ register, clock, newId }: Deps, { stopsOf }: Others) {
  /** What the register knows for certain wins over the page: somebody may have asked for no calls a minute ago. */
  function withFixedFacts(flow: Flow, input: Input<'save'>): Input<'save'> {
    const stops = input.contactId === null ? [] : stopsOf(input.contactId)
    const known = factsFor({ stops, channel: flow.channel })
    return { ...input, answers: withPreAnswers(flow, { ...known, ...judgement() }, input.answers) }
  }

  /** The recruiter’s own view, as far as one is on file and current (`settled.specific-opportunity`). */
  function judgement(): Facts {
    const newest = decisions.findPage(register.read, { flowId: judgementFlowId, limit: 1, offset: 0 }).rows[0]
    return judgementFacts(newest, clock.today())
  }

  function load(id: string): Decision {
    const found = decisions.find(register.read, id)
    if (!found) throw new AppError('not-found')
    return found
  }

  function refusePast(reviewOn: string): void {
    if (reviewOn === '' || reviewOn > clock.today()) return
    const message = 'Choose a day after today, so that it can come back to you.'
    throw new AppError('invalid-input', { issues: [{ path: 'reviewOn', message }] })
  }

  // Moving the day would let a judgement count for longer without anybody looking at it again.
  function refuseNewDay(): void {
    const message = 'A judgement is renewed by answering its questions again.'
    throw new AppError('invalid-input', { issues: [{ path: 'reviewOn', message }] })
  }

  return {
    save(input: Input<'save'>): Decision {
      const flow = flowById(input.flowId)
      if (!flow) throw new AppError('not-found')
      const issues = flow.isJudgement ? missingFromJudgement(input) : []
      if (issues.length > 0) throw new AppError('invalid-input', { issues })
      refusePast(input.reviewOn)
      const made = decide(flow, withFixedFacts(flow, input), { id: newId(), now: clock.now() })
      if (!made) {
        const message = 'A question is still open. Answer it, then save the decision.'
        throw new AppError('invalid-input', { issues: [{ path: 'answers', message }] })
      }
      return register.change({ action: 'decisions.save', subject: made.id }, (db) => {
        decisions.insert(db, made)
        return made
      })
    },
    list({ contactId, flowId, limit, offset }: Input<'list'>) {
      return decisions.findPage(register.read, { contactId, flowId, limit, offset })
    },
    get({ id }: Input<'get'>): Decision {
      return load(id)
    },
    setReview({ id, reviewOn }: Input<'setReview'>): Decision {
      const before = load(id)
      refusePast(reviewOn)
      if (before.reviewOn === reviewOn) return before
      if (flowById(before.flowId)?.isJudgement) refuseNewDay()
      return register.change({ action: 'decisions.setReview', subject: id, fields: ['reviewOn'] }, (db) => {
        decisions.updateReview(db, id, reviewOn)
        return { ...before, reviewOn }
      })
    },
    /** For Today. */
    due(): DueItem[] {
      return dueDecisions(decisions.findWithReview(register.read, mostDue))
    },
    /** For the page of a contact. */
    timeline(contactId: string): TimelineItem[] {
      const { rows } = decisions.findPage(register.read, { contactId, limit: 200, offset: 0 })
      return rows.map((one) => ({
        on: londonDate(one.decidedAt),
        at: one.decidedAt,
        title: `Decided: ${one.title}, “${verdictInWords(one)}”`,
        detail: one.subject,
        href: `/guidance/decision/${one.id}`,
      }))
    },
  } satisfies Serves & Record<string, unknown>
}
