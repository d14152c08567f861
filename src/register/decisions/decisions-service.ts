import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { decisionsContract } from '@core/decisions/contract'
import { decide } from '@core/decisions/decide'
import { missingFromJudgement, type Decision } from '@core/decisions/decision'
import type { DecisionLine } from '@core/decisions/decision-line'
import { dueDecisions } from '@core/decisions/due-decisions'
import { lookAgainLine } from '@core/decisions/to-look-at'
import type { Facts } from '@core/flows/facts'
import type { Flow } from '@core/flows/flow'
import { judgementFacts, judgementFlowId } from '@core/flows/judgement'
import { withCertain } from '@core/flows/pre-answers'
import { flowById } from '@core/flows/trees/index'
import { verdictInWords } from '@core/flows/verdict-words'
import { londonDate } from '@core/time/instant'
import type { DueItem } from '@core/today/due-item'
import type { QuietLine } from '@core/today/quiet-line'
import type { Deps } from '../deps'
import * as lines from './decision-line-repository'
import * as decisions from './decision-repository'
import type { FactsOf } from './register-facts'
import { createRetesting } from './retesting'

type Serves = Handlers<typeof decisionsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What the service asks of others: everything the register knows that answers questions, just now. */
type Others = { readonly factsOf: (contactIds: readonly string[]) => FactsOf }

// More than Today can show; the earliest come first.
const mostDue = 200

/** Dated decisions made with a flow: kept as they were shown, never changed afterwards (`acc.record`). */
export function createDecisionsService({ register, clock, newId }: Deps, { factsOf }: Others) {
  /** What the register knows of these contacts that can answer a question, the organisation’s own view with it. */
  function known(contactIds: readonly string[]): FactsOf {
    const ofOthers = factsOf(contactIds)
    const own = judgement()
    return (flow, contactId) => {
      const found = ofOthers(flow, contactId)
      return found && { ...found, ...own }
    }
  }

  /** For one flow and one contact; about a contact that is gone, what is known of nobody. */
  function factsNow(flow: Flow, contactId: string | null): Facts {
    const facts = known(contactId === null ? [] : [contactId])
    return facts(flow, contactId) ?? facts(flow, null) ?? {}
  }

  const retesting = createRetesting({ register, factsOf: known, today: () => clock.today() })

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

  /** Only a decision made with the same questions can be made anew, and only once. */
  function refuseWrongReplaced({ replaces, flowId }: Pick<Input<'save'>, 'replaces' | 'flowId'>): void {
    if (replaces === null) return
    if (load(replaces).flowId !== flowId || decisions.findReplacement(register.read, replaces) !== null)
      throw new AppError('conflict')
  }

  const lineOf = (line: Omit<DecisionLine, 'id' | 'recordedAt'>): DecisionLine => ({
    ...line,
    id: newId(),
    recordedAt: clock.now(),
  })

  function write(verb: string, line: Omit<DecisionLine, 'id' | 'recordedAt'>): DecisionLine {
    const added = lineOf(line)
    return register.change({ action: `decisions.${verb}`, subject: line.decisionId, fields: [line.kind] }, (db) => {
      lines.insert(db, added)
      return added
    })
  }

  return {
    save(input: Input<'save'>): Decision {
      const flow = flowById(input.flowId)
      if (!flow) throw new AppError('not-found')
      const issues = flow.isJudgement ? missingFromJudgement(input) : []
      if (issues.length > 0) throw new AppError('invalid-input', { issues })
      refusePast(input.reviewOn)
      refuseWrongReplaced(input)
      const facts = factsNow(flow, input.contactId)
      // What is certain wins over the page: somebody may have refused, or an own rule been switched on, a minute ago.
      const answers = withCertain(flow, facts, input.answers)
      const made = decide(flow, { ...input, answers }, { id: newId(), now: clock.now(), facts })
      if (!made) {
        const message = 'A question is still open. Answer it, then save the decision.'
        throw new AppError('invalid-input', { issues: [{ path: 'answers', message }] })
      }
      return register.change({ action: 'decisions.save', subject: made.id }, (db) => {
        decisions.insert(db, made)
        if (input.signedOffBy !== '') {
          const signed = { kind: 'sign-off' as const, say: '', owner: input.signedOffBy, on: clock.today() }
          lines.insert(db, lineOf({ decisionId: made.id, covers: [], ...signed }))
        }
        return made
      })
    },
    list(filter: Input<'list'>) {
      return decisions.findPage(register.read, filter)
    },
    get({ id }: Input<'get'>) {
      return {
        ...load(id),
        lines: lines.findByDecision(register.read, id),
        replacedBy: decisions.findReplacement(register.read, id),
        changes: retesting.changesOf(id),
      }
    },
    facts({ flowId, contactId }: Input<'facts'>): Facts {
      const flow = flowById(flowId)
      if (!flow) throw new AppError('not-found')
      return factsNow(flow, contactId)
    },
    again(filter: Input<'again'>) {
      return retesting.page(filter)
    },
    addLine({ decisionId, kind, say, owner, on }: Input<'addLine'>): DecisionLine {
      load(decisionId)
      if (kind === 'sign-off' && on > clock.today()) {
        const message = 'That day is in the future: nobody can have signed yet.'
        throw new AppError('invalid-input', { issues: [{ path: 'on', message }] })
      }
      return write('addLine', { decisionId, kind, say, owner, on, covers: [] })
    },
    lookedAt({ id, owner, say }: Input<'lookedAt'>): DecisionLine {
      load(id)
      const covers = retesting.changesOf(id).map((change) => change.id)
      if (covers.length === 0) throw new AppError('conflict')
      return write('lookedAt', { decisionId: id, kind: 'looked-at', say, owner, on: clock.today(), covers })
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
    /** For Today: the one line about decisions whose ground has moved. */
    quiet(): QuietLine[] {
      return lookAgainLine(retesting.total(), retesting.counts())
    },
    /** For a list whose entries rest on decisions: what has moved under each; who stands firm is left out. */
    movedAmong(ids: readonly string[]): Map<string, 'rules' | 'answered-again'> {
      const byRules = retesting.onOtherRules(ids).map((id) => [id, 'rules'] as const)
      const replaced = decisions.findReplaced(register.read, ids).map((id) => [id, 'answered-again'] as const)
      return new Map([...byRules, ...replaced])
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
