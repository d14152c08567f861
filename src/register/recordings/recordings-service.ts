import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { QuickReport } from '@core/breaches/facts'
import type { recordingsContract } from '@core/recordings/contract'
import { destroyDay, statedPeriod } from '@core/recordings/destroy-day'
import { missingPlaces } from '@core/recordings/publication'
import type { ParsedRecording, RecordingEvent, RecordingLine } from '@core/recordings/recording'
import { publicationDue, recordingsDue, recordingsQuiet } from '@core/recordings/recordings-on-today'
import { slipReport, slips } from '@core/recordings/slip'
import { dayMonthYear } from '@core/time/format-date'
import type { DueItem } from '@core/today/due-item'
import type { QuietLine } from '@core/today/quiet-line'
import type { z } from 'zod'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import { createLookUpCalls } from './look-up-calls'
import { removePeople, replacePeople } from './people-of-call-repository'
import * as publications from './publication-repository'
import * as events from './recording-event-repository'
import { countRecordings, findLines, linesOf } from './recording-list-query'
import * as recordings from './recording-repository'
import type { StoredRecording } from './recording-repository'
import * as requestLinks from './request-link-repository'

type Serves = Handlers<typeof recordingsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

type Setup = z.output<(typeof recordingsContract)['setup']['output']>

/** What the service asks of others: what the privacy policy says of recordings, and a place for a near miss. */
type Others = {
  readonly documents: { draft(input: { templateId: string }): { readonly facts: Readonly<Record<string, unknown>> } }
  readonly breaches: { record(input: QuickReport): { readonly id: string; readonly reference: string } }
}

/** The register of call recordings: where each is kept and when it goes, and who looked, when and why. */
export function createRecordingsService(deps: Deps, { documents, breaches }: Others) {
  const { register, clock, newId } = deps
  const { read } = register
  const { calls: lookUpCalls, refuseUnopened } = createLookUpCalls(deps)

  /** What the privacy policy says, as far as it is written. */
  function said() {
    const { facts } = documents.draft({ templateId: 'privacy-policy' })
    const parsed = privacyPolicyFacts.shape.recording.safeParse(facts['recording'])
    return parsed.success ? parsed.data : null
  }

  function setup(): Setup {
    const words = said()
    const records = words?.used === 'yes' || words?.used === 'no' ? words.used : 'not-said'
    return { records, period: { ...statedPeriod(words) } } as const
  }

  function load(id: string): StoredRecording {
    const found = recordings.find(read, id)
    if (!found) throw new AppError('not-found')
    return found
  }

  function line(id: string): RecordingLine {
    const [shown] = linesOf(read, [load(id)])
    if (!shown) throw new AppError('not-found')
    return shown
  }

  function keptOrRefuse(id: string): StoredRecording {
    const found = load(id)
    if (found.state === 'destroyed')
      throw new AppError('conflict', { reason: `It was destroyed on ${dayMonthYear(found.destroyedOn)}.` })
    return found
  }

  function refuseFuture(path: string, on: string): void {
    if (on <= clock.today()) return
    throw new AppError('invalid-input', { issues: [{ path, message: 'That day is in the future.' }] })
  }

  function note(db: WritableDb, id: string, kind: RecordingEvent['kind'], words: string, on = clock.today()): void {
    events.insert(db, id, { kind, on, at: clock.now(), words })
  }

  /** What of a recording the form decides; the day it goes follows from the stated period unless another is written. */
  function fromFacts(facts: ParsedRecording) {
    const { keptWhere, calledOn, calledTime, direction, extension, lengthSeconds, about } = facts
    const usual = destroyDay(calledOn, statedPeriod(said()))
    const own = facts.destroyOn !== '' && facts.destroyOn !== usual.on
    const destroyOn = own ? facts.destroyOn : usual.on
    const destroyWorking = own ? `${usual.working} You chose another day: ${facts.destroyReason}` : usual.working
    return { keptWhere, calledOn, calledTime, direction, extension, lengthSeconds, about, destroyOn, destroyWorking }
  }

  /** More than this at once is worked through in turns. */
  const reached = () => findLines(read, { show: 'reached', search: '', limit: 200, offset: 0 }, clock.today())

  return {
    ...lookUpCalls,
    setup,
    add(facts: Input<'add'>): RecordingLine {
      refuseFuture('calledOn', facts.calledOn)
      const id = newId()
      register.change({ action: 'recordings.add', subject: id }, (db) => {
        const year = facts.calledOn.slice(0, 4)
        const reference = `REC-${year}-${String(recordings.lastCount(db, year) + 1).padStart(3, '0')}`
        const destroyed = { state: 'kept', destroyedOn: '', destroyedHow: '' } as const
        recordings.insert(db, { id, reference, ...fromFacts(facts), ...destroyed, addedAt: clock.now() })
        replacePeople(db, id, facts, newId)
        note(db, id, 'added', 'Added to the register.')
      })
      return line(id)
    },
    edit({ id, lookUpId, facts }: Input<'edit'>): RecordingLine {
      refuseUnopened(id, lookUpId)
      const before = keptOrRefuse(id)
      refuseFuture('facts.calledOn', facts.calledOn)
      // The day it goes stays as it was decided, unless the day of the call is changed or another day is written.
      const same = facts.calledOn === before.calledOn && facts.destroyOn === ''
      const kept = same ? { destroyOn: before.destroyOn, destroyWorking: before.destroyWorking } : {}
      register.change({ action: 'recordings.edit', subject: id }, (db) => {
        recordings.update(db, { ...before, ...fromFacts(facts), ...kept })
        replacePeople(db, id, facts, newId)
        note(db, id, 'changed', 'What is known of the call was changed.')
      })
      return line(id)
    },
    list(filter: Input<'list'>) {
      const { rows, total } = findLines(read, filter, clock.today())
      return { rows: [...rows], total }
    },
    counts() {
      return countRecordings(read, clock.today())
    },
    line({ id }: Input<'line'>): RecordingLine {
      return line(id)
    },
    extend({ id, destroyOn, reason }: Input<'extend'>): RecordingLine {
      const before = keptOrRefuse(id)
      if (destroyOn <= clock.today())
        throw new AppError('invalid-input', { issues: [{ path: 'destroyOn', message: 'Choose a day after today.' }] })
      const destroyWorking = `Kept until ${dayMonthYear(destroyOn)} instead of ${dayMonthYear(before.destroyOn)}: ${reason}`
      register.change({ action: 'recordings.extend', subject: id, fields: ['destroyOn'] }, (db) => {
        recordings.update(db, { ...before, destroyOn, destroyWorking })
        note(db, id, 'extended', destroyWorking)
      })
      return line(id)
    },
    /** Notes that the sound is gone where it was kept; who was on the call goes from here with it. */
    destroy({ id, on, how }: Input<'destroy'>): RecordingLine {
      const before = keptOrRefuse(id)
      refuseFuture('on', on)
      if (on < before.calledOn)
        throw new AppError('invalid-input', { issues: [{ path: 'on', message: 'That is before the call.' }] })
      const [holder] = line(id).heldBy
      if (holder)
        throw new AppError('not-allowed', {
          reason: `${holder.reference} is open and holds it. Close that ${holder.isClaim ? 'claim' : 'case'} first.`,
        })
      register.change({ action: 'recordings.destroy', subject: id, final: true }, (db) => {
        const gone = { state: 'destroyed', destroyedOn: on, destroyedHow: how, about: '' } as const
        recordings.update(db, { ...before, ...gone })
        removePeople(db, id)
        note(db, id, 'destroyed', how, on)
      })
      return line(id)
    },
    linkRequest({ id, lookUpId, requestId }: Input<'linkRequest'>): RecordingLine {
      refuseUnopened(id, lookUpId)
      keptOrRefuse(id)
      register.change({ action: 'recordings.linkRequest', subject: id, fields: ['request'] }, (db) => {
        requestLinks.link(db, id, requestId, clock.now())
        note(db, id, 'asked-for', 'A request is about it.')
      })
      return line(id)
    },
    unlinkRequest({ id, requestId }: Input<'unlinkRequest'>): RecordingLine {
      load(id)
      register.change({ action: 'recordings.unlinkRequest', subject: id, fields: ['request'] }, (db) => {
        requestLinks.unlink(db, id, requestId)
        note(db, id, 'asked-for', 'A request turned out to be about another call.')
      })
      return line(id)
    },
    publication() {
      return publications.findAll(read)
    },
    setPublication(input: Input<'setPublication'>) {
      refuseFuture('doneOn', input.doneOn)
      register.change({ action: 'recordings.setPublication', subject: input.place }, (db) =>
        publications.save(db, input),
      )
      return publications.findAll(read)
    },
    clearPublication({ place }: Input<'clearPublication'>) {
      register.change({ action: 'recordings.clearPublication', subject: place }, (db) => publications.remove(db, place))
      return publications.findAll(read)
    },
    reportSlip(input: Input<'reportSlip'>) {
      const { recordingId } = input
      const reference = recordingId === null ? '' : load(recordingId).reference
      return register.change({ action: 'recordings.reportSlip', subject: recordingId ?? '' }, (db) => {
        const made = breaches.record(slipReport(input, reference, clock.now()))
        if (recordingId !== null) note(db, recordingId, 'slip', `${slips[input.kind].label}: ${made.reference}.`)
        return { breachId: made.id, reference: made.reference }
      })
    },
    /** For Today: recordings whose day has come, and where it is not said yet that calls are recorded. */
    due(): DueItem[] {
      const { rows, total } = reached()
      const missing = records() ? missingPlaces(publications.findAll(read)) : []
      return [...recordingsDue(rows, total), ...publicationDue(missing)]
    },
    quiet(): QuietLine[] {
      return recordingsQuiet(countRecordings(read, clock.today()))
    },
  } satisfies Serves & Record<string, unknown>

  /** Does the organisation record calls: does its policy say so, or is there a recording? */
  function records(): boolean {
    return setup().records === 'yes' || countRecordings(read, clock.today()).kept > 0
  }
}
