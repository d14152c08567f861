import type { BreachCase } from '@core/breaches/breach'
import { subjectNames } from '@core/breaches/closing'
import type { breachesContract } from '@core/breaches/contract'
import { currentDecision, decisionChoices, decisionsFor, tellingWays } from '@core/breaches/decision'
import { bandLabels } from '@core/breaches/enisa/score'
import { makeAssessment } from '@core/breaches/make-assessment'
import { decisionIssues, makeDecision, tellingIssues } from '@core/breaches/make-decision'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { ReadableDb } from '../file/db'
import * as assessments from './assessment-repository'
import type { CaseWriter } from './case-writer'
import * as decisions from './decision-repository'
import { notAllowed, refuse, requireOpen } from './refuse'

type Serves = Pick<Handlers<typeof breachesContract>, 'assess' | 'decide' | 'tell'>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** Judging a breach: assessments and decisions, which are only ever added, and who was told. */
export function judgingCalls(writer: CaseWriter, read: () => ReadableDb) {
  return {
    assess({ breachId, answers }: Input<'assess'>): BreachCase {
      const of = writer.load(breachId)
      requireOpen(of)
      const made = makeAssessment(of, answers, writer.organisation(), { id: writer.newId(), now: writer.now() })
      const words = `Assessment ${made.number}: ${made.score.se}, ${bandLabels[made.score.band].toLowerCase()}. Our advice: ${made.advice.headline}.`
      return writer.write(of, { verb: 'assess', kind: 'assessed', words }, (db) => assessments.insert(db, made))
    },
    decide(input: Input<'decide'>): BreachCase {
      const of = writer.load(input.breachId)
      requireOpen(of)
      if (!decisionsFor(of.route).ask.includes(input.about)) notAllowed('That decision is not asked for in this case.')
      refuse(decisionIssues(input, writer.today()))
      const made = makeDecision(of, input, writer.organisation(), { id: writer.newId(), now: writer.now() })
      const words = `Tell ${subjectNames[input.about]}? ${decisionChoices[input.choice]}. ${input.reason}`
      return writer.write(of, { verb: 'decide', kind: 'decided', words, fields: [input.about] }, (db) =>
        decisions.insert(db, made),
      )
    },
    tell(input: Input<'tell'>): BreachCase {
      const decided = decisions.find(read(), input.decisionId)
      if (!decided) throw new AppError('not-found')
      const of = writer.load(decided.breachId)
      requireOpen(of)
      if (currentDecision(of.decisions, decided.about)?.id !== decided.id) throw new AppError('conflict')
      if (decided.choice !== 'yes') notAllowed('Decide to tell them first.')
      if (decided.told)
        throw new AppError('conflict', { reason: 'That is recorded already. Add a note for what you sent later.' })
      refuse(tellingIssues(of, decided.about, input, writer.now()))
      const { at, how, reference, lateReason } = input
      const words = `Told ${subjectNames[decided.about]}, ${tellingWays[how].toLowerCase()}${reference === '' ? '' : `, reference ${reference}`}.`
      return writer.write(of, { verb: 'tell', kind: 'told', words, fields: [decided.about] }, (db) =>
        decisions.setTold(db, decided.id, { at, how, reference, lateReason }),
      )
    },
  } satisfies Serves
}
