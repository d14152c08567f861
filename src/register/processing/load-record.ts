import { dutyFacts, groupFacts, purposeFacts, securityFacts } from '@core/processing/facts'
import type { ProcessingRecord } from '@core/processing/record'
import type { TakenWords } from '@core/processing/take-into-policy'
import { z } from 'zod'
import type { ReadableDb } from '../file/db'
import * as answers from './answer-repository'
import * as groups from './group-repository'
import * as purposes from './purpose-repository'
import * as recipients from './recipient-repository'

/** The record as it stands. */
export function loadRecord(db: ReadableDb): ProcessingRecord {
  return {
    startedAt: answers.find(db, 'started')?.at ?? '',
    groups: groups.findAll(db),
    purposes: purposes.findAll(db),
    recipients: recipients.findAll(db),
    security: answered(db, 'security', securityFacts),
    duty: answered(db, 'duty', dutyFacts),
  }
}

const takenWords = z.record(z.string(), z.union([groupFacts, purposeFacts]))

/** The words the privacy policy last followed. */
export function loadTaken(db: ReadableDb): TakenWords {
  return takenWords.safeParse(answers.find(db, 'taken')?.answer).data ?? {}
}

function answered<S extends z.ZodType>(db: ReadableDb, name: answers.AnswerName, facts: S) {
  const found = answers.find(db, name)
  return found ? { facts: facts.parse(found.answer), by: found.by, at: found.at } : null
}
