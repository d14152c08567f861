import type { Assessment } from '@core/assessments/assessment'
import { assessmentsDue, assessmentsQuiet } from '@core/assessments/assessments-on-today'
import type { assessmentsContract, PurposeChoice } from '@core/assessments/contract'
import { assessmentForms } from '@core/assessments/forms/index'
import { carries, openQuestions, screeningOutcome } from '@core/assessments/judge'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { marketingPurposes, type MarketingPurpose } from '@core/marketing/purpose'
import type { PurposeEntry } from '@core/processing/record'
import type { Deps } from '../deps'
import * as stored from './assessment-repository'

const most = 200

type OnFile = {
  readonly purpose: MarketingPurpose
  readonly signedOn: string
  readonly signedBy: string
  readonly reviewOn: string
  readonly keptWhere: string
}

/** What assessments ask of others: the purposes of the record, and the list of assessments that marketing rests on. */
type Others = {
  readonly purposes: () => readonly (PurposeEntry & { readonly groupTitle: string })[]
  readonly consents: {
    recordAssessment(input: OnFile): { readonly id: string }
    endAssessment(input: { id: string }): unknown
  }
}

/** Assessments of interests and of risks, each for a purpose of the record (`lia.test`, `dpia.triggers`; rows L2 and L3). */
export function createAssessmentsService({ register, clock, newId }: Deps, { purposes, consents }: Others) {
  const { read } = register
  const rows = () => stored.findAll(read, most)

  function load(id: string): Assessment {
    const found = stored.find(read, id)
    if (!found) throw new AppError('not-found')
    return found
  }

  function choices(): PurposeChoice[] {
    const assessed = new Set(
      rows().flatMap((one) => (one.kind === 'lia' && one.signedOn !== '' ? [one.purposeId] : [])),
    )
    return purposes().map(({ id, groupTitle, facts }) => ({
      id,
      title: `${groupTitle}: ${facts.title}`,
      needsLia: facts.bases.includes('legitimate-interests') && !assessed.has(id),
    }))
  }

  /** The list that marketing rests on follows what was signed: the old entry ends, and a yes makes a new one (`li.marketing`). */
  function putOnFile(before: Assessment, signed: Assessment): string {
    if (before.onFileId !== '') consents.endAssessment({ id: before.onFileId })
    const purpose = marketingPurposes.find((one) => one === signed.answers.given['marketing'])
    if (!purpose || !carries(signed)) return ''
    const { signedOn, signedBy, reviewOn, title } = signed
    const keptWhere = `Steward, Assessments: ${title}`.slice(0, 300)
    return consents.recordAssessment({ purpose, signedOn, signedBy, reviewOn, keptWhere }).id
  }

  return {
    list: () => ({ rows: rows(), purposes: choices().slice(0, 300) }),
    get: ({ id }) => load(id),
    begin({ kind, title, purposeId }) {
      const purpose = purposes().find(({ id }) => id === purposeId)
      if (purposeId !== null && !purpose) throw new AppError('not-found')
      const interest = kind === 'lia' ? (purpose?.facts.interest ?? '') : ''
      const begun: Assessment = {
        id: newId(),
        kind,
        title,
        purposeId,
        answers: { given: interest === '' ? {} : { interest }, risks: [] },
        outcome: '',
        signedBy: '',
        signedOn: '',
        reviewOn: '',
        onFileId: '',
        begunAt: clock.now(),
      }
      register.change({ action: 'assessments.begin', subject: begun.id }, (db) => stored.insert(db, begun))
      return begun
    },
    save({ id, answers }) {
      const before = load(id)
      refuseSigned(before)
      const after = { ...before, answers }
      register.change({ action: 'assessments.save', subject: id, fields: ['answers'] }, (db) =>
        stored.update(db, after),
      )
      return after
    },
    finish({ id, outcome, signedBy, signedOn, reviewOn }) {
      const before = load(id)
      refuseSigned(before)
      const judged = before.kind === 'dpia-screening' ? screeningOutcome(before.answers) : outcome
      const known =
        before.kind === 'dpia-screening' || assessmentForms[before.kind].outcomes.some(({ value }) => value === judged)
      refuse([
        ...openQuestions(before),
        ...(known ? [] : [{ path: 'outcome', message: 'Choose what it comes to.' }]),
        ...(signedOn > clock.today() ? [{ path: 'signedOn', message: 'This day has not come yet.' }] : []),
        ...(reviewOn <= signedOn
          ? [{ path: 'reviewOn', message: 'The day to look again comes after the day it is signed.' }]
          : []),
      ])
      const signed = { ...before, outcome: judged, signedBy, signedOn, reviewOn }
      const fields = ['outcome', 'signedBy', 'signedOn', 'reviewOn']
      return register.change({ action: 'assessments.finish', subject: id, fields }, (db) => {
        const after = { ...signed, onFileId: putOnFile(before, signed) }
        stored.update(db, after)
        return after
      })
    },
    reopen({ id }) {
      const before = load(id)
      if (before.signedOn === '') return before
      const after = { ...before, signedOn: '', reviewOn: '' }
      register.change({ action: 'assessments.reopen', subject: id, fields: ['signedOn', 'reviewOn'] }, (db) =>
        stored.update(db, after),
      )
      return after
    },
    remove({ id }) {
      const before = load(id)
      register.change({ action: 'assessments.remove', subject: id }, (db) => {
        if (before.onFileId !== '') consents.endAssessment({ id: before.onFileId })
        stored.remove(db, id)
      })
      return { id }
    },
    /** For Today: signed ones to be looked at again. */
    due: () => assessmentsDue(rows()),
    /** For “Quietly fine”: what was begun and not signed, and purposes that wait for one. */
    quiet: () => assessmentsQuiet(rows(), choices().filter(({ needsLia }) => needsLia).length),
  } satisfies Handlers<typeof assessmentsContract> & Record<string, unknown>
}

function refuseSigned({ signedOn }: Assessment): void {
  if (signedOn !== '') throw new AppError('not-allowed', { reason: 'It is signed. Open it again to change it.' })
}

function refuse(issues: readonly { readonly path: string; readonly message: string }[]): void {
  if (issues.length > 0) throw new AppError('invalid-input', { issues: [...issues] })
}
