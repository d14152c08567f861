import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Organisation } from '@core/organisation/organisation'
import type { selfAuditContract } from '@core/self-audit/contract'
import { questionsFor, type SelfAudit } from '@core/self-audit/self-audit'
import { gapsDue } from '@core/self-audit/self-audit-on-today'
import type { Deps } from '../deps'
import * as audits from './self-audit-repository'

type Others = { readonly organisation: { get(): Organisation | null } }

const most = 20

/** The self-audit: questions by sector, answered by a person; its gaps are on Today until they are closed (S1-18). */
export function createSelfAuditService({ register, clock, newId }: Deps, { organisation }: Others) {
  const { read } = register

  function load(id: string): SelfAudit {
    const found = audits.find(read, id)
    if (!found) throw new AppError('not-found')
    return found
  }

  function refuseFinished({ finishedOn }: SelfAudit): void {
    if (finishedOn !== '') throw new AppError('not-allowed', { reason: 'It is finished. Begin a new one.' })
  }

  return {
    list: () => audits.findAll(read, most),
    begin() {
      const [latest] = audits.findAll(read, 1)
      if (latest && latest.finishedOn === '') return latest
      const sector = organisation.get()?.sector ?? 'other'
      const begun = { id: newId(), sector, begunAt: clock.now(), finishedOn: '', finishedBy: '', answers: [] } as const
      register.change({ action: 'selfAudit.begin', subject: begun.id }, (db) =>
        audits.insert(db, { ...begun, answers: [] }),
      )
      return load(begun.id)
    },
    answer({ id, ...given }) {
      const audit = load(id)
      refuseFinished(audit)
      if (!questionsFor(audit.sector).some((one) => one.id === given.question)) throw new AppError('not-found')
      if (given.answer !== 'yes' && given.dueOn === '')
        throw new AppError('invalid-input', { issues: [{ path: 'dueOn', message: 'Choose the day to close it by.' }] })
      const answer = { ...given, dueOn: given.answer === 'yes' ? '' : given.dueOn, doneOn: '' }
      register.change({ action: 'selfAudit.answer', subject: id, fields: [given.question] }, (db) =>
        audits.answer(db, id, answer),
      )
      return load(id)
    },
    finish({ id, by }) {
      const audit = load(id)
      refuseFinished(audit)
      const open = questionsFor(audit.sector).filter(
        (one) => !audit.answers.some(({ question }) => question === one.id),
      )
      if (open.length > 0)
        throw new AppError('invalid-input', {
          issues: open.map((one) => ({ path: one.id, message: 'Answer this.' })),
        })
      const fields = ['finishedOn', 'finishedBy']
      register.change({ action: 'selfAudit.finish', subject: id, fields }, (db) =>
        audits.finish(db, { ...audit, finishedOn: clock.today(), finishedBy: by }),
      )
      return load(id)
    },
    close({ id, question }) {
      const found = load(id).answers.find((one) => one.question === question)
      if (!found) throw new AppError('not-found')
      register.change({ action: 'selfAudit.close', subject: id, fields: [question] }, (db) =>
        audits.answer(db, id, { ...found, doneOn: clock.today() }),
      )
      return load(id)
    },
    /** For Today: the gaps of the latest one. */
    due: () => gapsDue(audits.findAll(read, 1)[0]),
  } satisfies Handlers<typeof selfAuditContract> & Record<string, unknown>
}
