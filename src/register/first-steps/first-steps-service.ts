import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { DocumentFacts } from '@core/documents/document-version'
import type { firstStepsContract, FirstSteps } from '@core/first-steps/contract'
import { nextSteps, type FirstStanding } from '@core/first-steps/next-step'
import { policyFromAnswers } from '@core/first-steps/policy-from-answers'
import { firstQuestions } from '@core/first-steps/question'
import { said, usualOf } from '@core/first-steps/answer'
import { isAboutDrill } from '@core/help/drills/index'
import { missingFacts } from '@core/organisation/missing-facts'
import type { Organisation } from '@core/organisation/organisation'
import { isSettled, type ProcessingRecord } from '@core/processing/record'
import type { StarterSetId } from '@core/processing/starter/index'
import { trainingPerList } from '@core/training/training'
import type { Deps } from '../deps'
import type { WrittenPolicy } from '../processing/start-calls'
import * as answers from './answer-repository'
import * as marks from './mark-repository'

const POLICY = 'privacy-policy'

type PolicyState = { readonly templateId: string; readonly gaps: number; readonly current: object | null }

/** What the first steps ask of others, and the one thing they hand over: the draft of the policy. */
export type AsksForFirstSteps = {
  readonly organisation: { get(): Organisation | null }
  readonly documents: {
    states(): readonly PolicyState[]
    draft(input: { templateId: string }): { readonly facts: DocumentFacts }
    saveDraft(input: { templateId: string; facts: DocumentFacts }): unknown
  }
  readonly retention: { schedule(): { readonly lookedAt: string } }
  readonly processing: {
    get(): {
      readonly record: Pick<ProcessingRecord, 'startedAt' | 'groups' | 'purposes'>
      readonly likely: StarterSetId
    }
    start(input: { set: StarterSetId; fromPolicy: boolean }, written: WrittenPolicy): unknown
  }
  readonly contacts: { counts(): { readonly everyone: number } }
  readonly training: {
    list(input: { limit: number; offset: number }): {
      readonly total: number
      readonly rows: readonly { readonly topic: string }[]
    }
  }
}

/** The first questions and the first afternoon: each answer is kept at once, so that it can be gone on with any day. */
export function createFirstStepsService({ register, clock }: Deps, others: AsksForFirstSteps) {
  const { read } = register
  const sector = () => others.organisation.get()?.sector ?? 'other'

  function standing(): FirstStanding {
    const given = answers.findAll(read)
    const states = others.documents.states()
    const policy = states.find(({ templateId }) => templateId === POLICY)
    const trainings = others.training.list({ limit: trainingPerList, offset: 0 })
    const facts = others.organisation.get()
    const { record } = others.processing.get()
    return {
      questionsLeft: firstQuestions(sector(), given).filter(({ id }) => given[id] === undefined).length,
      policyGaps: policy?.current ? null : (policy?.gaps ?? 0),
      openInRecord: [...record.groups, ...record.purposes].filter((entry) => !isSettled(entry)).length,
      recordBegun: record.startedAt !== '',
      scheduleLookedAt: others.retention.schedule().lookedAt !== '',
      missingFacts: facts ? missingFacts(facts).length : 0,
      contacts: others.contacts.counts().everyone,
      trainings: trainings.total,
      drillNoted: trainings.rows.some(({ topic }) => isAboutDrill(topic)),
      markets: said(given, 'calls', 'yes') || said(given, 'messages', 'yes'),
      pecrApproved: Boolean(states.find(({ templateId }) => templateId === 'pecr-policy')?.current),
    }
  }

  function get(): FirstSteps {
    const set = marks.findAll(read)
    const state = set.has('put-away')
      ? 'put-away'
      : set.has('answered')
        ? 'answered'
        : set.has('begun')
          ? 'asking'
          : 'none'
    const isShown = state === 'asking' || state === 'answered'
    return { state, answers: { ...answers.findAll(read) }, steps: isShown ? nextSteps(standing()) : [] }
  }

  return {
    get,
    begin() {
      if (marks.findAll(read).has('begun')) return get()
      register.change({ action: 'firstSteps.begin', subject: '' }, (db) => marks.set(db, 'begun', clock.now()))
      return get()
    },
    answer({ question, answer }) {
      register.change({ action: 'firstSteps.answer', subject: '', fields: [question] }, (db) =>
        answers.save(db, question, answer, clock.now()),
      )
      return get()
    },
    finish() {
      const facts = privacyPolicyFacts.safeParse(others.documents.draft({ templateId: POLICY }).facts)
      if (!facts.success) throw new AppError('conflict', { reason: 'The privacy policy could not be read.' })
      const filled = policyFromAnswers(facts.data, answers.findAll(read), sector())
      register.change({ action: 'firstSteps.finish', subject: '', final: true }, (db) => {
        marks.set(db, 'begun', clock.now())
        marks.set(db, 'answered', clock.now())
        others.documents.saveDraft({ templateId: POLICY, facts: filled })
        // The groups that were ticked and the firms that were named are proposed for the record too, and no others.
        const { record, likely } = others.processing.get()
        const fromPolicy = filled.categories.some(({ included }) => included)
        // Once it was asked who does what is usual, nobody is proposed beside those who were named.
        const asked = usualOf(answers.findAll(read).others) !== undefined
        if (record.startedAt === '')
          others.processing.start({ set: likely, fromPolicy }, { policy: filled, withUnnamed: !asked })
      })
      return get()
    },
    putAway() {
      register.change({ action: 'firstSteps.putAway', subject: '' }, (db) => {
        marks.set(db, 'begun', clock.now())
        marks.set(db, 'put-away', clock.now())
      })
      return get()
    },
  } satisfies Handlers<typeof firstStepsContract>
}
