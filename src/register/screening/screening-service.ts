import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { normalPhone } from '@core/contacts/normal-point'
import type { ScreeningCheck } from '@core/screening/check'
import type { PointScreening, screeningContract } from '@core/screening/contract'
import { screeningRegisters } from '@core/screening/screening'
import type { ConsentState } from '@core/consents/consent-state'
import type { Deps } from '../deps'
import * as acts from './act-repository'
import type { findAddressees } from '../consents/marketing-contact-query'
import { numbersOfContact } from './contact-numbers'
import { countChecks, findChecks } from './log-query'
import { findScreenings } from './numbers-query'
import { clearUnfinished, createRecordMany } from './record-many'
import { resultFileCalls } from './result-file-calls'
import type { ScreeningLog } from './screening'

type Serves = Handlers<typeof screeningContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What the log asks of others: who a contact is with its numbers, and what they agreed to. */
type Others = {
  readonly addressees: (ids: readonly string[], today: string) => ReturnType<typeof findAddressees>
  readonly consentsOf: (contactId: string) => readonly ConsentState[]
}

const mostActs = 50

/** The log of numbers looked up in the registers of those who want no calls or faxes (rows D5, D6). */
export function createScreeningService(deps: Deps, { addressees, consentsOf }: Others) {
  const { register, clock } = deps
  const { read } = register
  clearUnfinished(deps)
  const recordMany = createRecordMany(deps)
  const ofAll: ScreeningLog['ofAll'] = (values) => findScreenings(read, values)
  const { refusedRows, ...resultFile } = resultFileCalls(deps, recordMany)

  return {
    ...resultFile,
    refusedRows,
    list(filter: Input<'list'>): { rows: ScreeningCheck[]; total: number } {
      return findChecks(read, clock.today(), filter)
    },
    counts() {
      return countChecks(read, clock.today())
    },
    ofContact({ contactId }: Input<'ofContact'>): PointScreening[] {
      const known = addressees([contactId], clock.today()).get(contactId)
      if (!known) throw new AppError('not-found')
      return numbersOfContact({ ...known, consents: consentsOf(contactId) }, ofAll)
    },
    async record({ phone, answers, checkedOn, ...source }: Input<'record'>) {
      const normal = normalPhone(phone)
      if (!/^\+\d{8,15}$/.test(normal))
        throw new AppError('invalid-input', {
          issues: [{ path: 'phone', message: 'That number is not complete. Write it with its area code.' }],
        })
      const rows = screeningRegisters.flatMap((one) => {
        const result = answers[one]
        return result === 'not-looked' ? [] : [{ normal, register: one, result }]
      })
      const { id } = await recordMany(rows, { ...source, way: 'by-hand', register: 'tps', checkedOn })
      return { id }
    },
    lastSource() {
      return acts.lastSource(read)
    },
    acts() {
      return acts.findLatest(read, mostActs)
    },
    takeBack({ id, why }: Input<'takeBack'>) {
      const before = acts.find(read, id)
      if (!before) throw new AppError('not-found')
      if (before.taken_back_on !== '') throw new AppError('conflict', { reason: 'It was taken back before.' })
      return register.change({ action: 'screening.takeBack', subject: id, fields: ['takenBackOn'] }, (db) => {
        acts.takeBack(db, id, clock.today(), why)
        return {}
      })
    },
    ofAll,
    recordMany,
  } satisfies Serves & ScreeningLog & Record<string, unknown>
}
