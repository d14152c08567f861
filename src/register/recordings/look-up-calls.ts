import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { recordingsContract } from '@core/recordings/contract'
import { type LookUpResult, mostFound, openUntil, soughtWords } from '@core/recordings/look-up'
import type { FoundRecording } from '@core/recordings/recording'
import { toMs } from '@core/time/instant'
import type { Deps } from '../deps'
import * as lookUps from './look-up-repository'
import { findPeople, nameOf } from './people-of-call-repository'
import * as events from './recording-event-repository'
import { linesOf } from './recording-list-query'
import * as recordings from './recording-repository'
import * as requestLinks from './request-link-repository'

type Calls = Pick<Handlers<typeof recordingsContract>, 'lookUp' | 'found' | 'details' | 'lookUps'>

const over = 'That look-up is over. Write the reason again to open the recording.'

/** Looking up: the one way to see who was on a call. It is written down before anything is shown (`rec.access`, S3-31). */
export function createLookUpCalls({ register, clock, newId }: Deps) {
  const { read } = register

  /** The recordings as a look-up shows them, in the order of the ids. */
  function open(ids: readonly string[]): FoundRecording[] {
    const people = findPeople(read, ids)
    const stored = ids.flatMap((id) => recordings.find(read, id) ?? [])
    const about = new Map(stored.map((one) => [one.id, one.about]))
    return linesOf(read, stored).map((line) => ({
      ...line,
      about: about.get(line.id) ?? '',
      ...(people.get(line.id) ?? { numbers: [], parties: [] }),
    }))
  }

  /** The look-up where it is still open; throws where it is not. */
  function stillOpen(id: string): lookUps.StoredLookUp {
    const found = lookUps.find(read, id)
    if (!found) throw new AppError('not-found')
    if (toMs(clock.now()) > toMs(openUntil(found.at))) throw new AppError('not-allowed', { reason: over })
    return found
  }

  function result({ id, at, reason, requestId, sought, found }: lookUps.StoredLookUp): LookUpResult {
    const shown = open(lookUps.openedBy(read, id))
    return { id, until: openUntil(at), reason, requestId, sought, recordings: shown, more: found > shown.length }
  }

  /** Does this look-up open this recording now? Throws where it does not. */
  function refuseUnopened(recordingId: string, lookUpId: string): void {
    stillOpen(lookUpId)
    if (!lookUps.openedBy(read, lookUpId).includes(recordingId)) throw new AppError('not-allowed', { reason: over })
  }

  const calls: Calls = {
    lookUp(input) {
      const { recordingId, requestId, reason, contactId } = input
      if (recordingId !== null && !recordings.find(read, recordingId)) throw new AppError('not-found')
      const fit = recordingId === null ? lookUps.seek(read, input, mostFound + 1) : [recordingId]
      const name = nameOf(read, contactId) ?? input.name
      const made = {
        id: newId(),
        at: clock.now(),
        reason,
        requestId,
        sought: recordingId === null ? soughtWords({ ...input, name }) : '',
        found: fit.length,
      }
      // Final: that somebody looked cannot be taken back.
      register.change({ action: 'recordings.lookUp', subject: made.id, final: true }, (db) =>
        lookUps.insert(db, made, fit.slice(0, mostFound)),
      )
      return result(made)
    },
    found({ lookUpId }) {
      return result(stillOpen(lookUpId))
    },
    details({ id, lookUpId }) {
      refuseUnopened(id, lookUpId)
      const [recording] = open([id])
      if (!recording) throw new AppError('not-found')
      return {
        recording,
        events: events.findByRecording(read, id),
        lookUps: lookUps.findLines(read, { recordingId: id, limit: 200, offset: 0 }).rows,
        requests: requestLinks.findRequests(read, id),
      }
    },
    lookUps(page) {
      return lookUps.findLines(read, page)
    },
  }
  return { calls, refuseUnopened }
}
