import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import { changedSinceTest } from './changed-since-test'
import type { Exception } from './exception'
import type { Technology } from './technology'

/**
 * What the questions came to: outside the rule, exempt (telling people is good practice), exempt while people are told
 * and can switch it off, or allowed only after a yes.
 */
export type Result = 'outside' | 'exempt' | 'exempt-with-switch' | 'consent'

/** Where an entry stands. Until it is tested, and after its facts changed, nothing may be built on it. */
export type Standing =
  | { readonly state: 'untested' }
  | {
      readonly state: 'tested' | 'test-again'
      readonly result: Result
      /** The exception that the answers fit. */
      readonly exception: Exception
      /** Why the test does not hold any more, in one sentence; empty while it does. */
      readonly why: string
      /** The entry relies on another exception than the answers came to. */
      readonly claimsOther: boolean
    }

type End = { readonly result: Result; readonly exception: Exception }

const needsConsent: End = { result: 'consent', exception: 'consent' }

// Every end of the questions about cookies; a test goes through all of them.
const ends: Readonly<Record<string, End>> = {
  'CK1.no': { result: 'outside', exception: 'strict' },
  'CK7.paragraph-3': { result: 'exempt', exception: 'transmission' },
  'CK7.paragraph-4': { result: 'exempt', exception: 'strict' },
  'CK7.paragraph-5': { result: 'exempt-with-switch', exception: 'statistics' },
  'CK7.paragraph-6': { result: 'exempt-with-switch', exception: 'appearance' },
  'CK7.paragraph-7': { result: 'exempt', exception: 'emergency' },
  CK8: needsConsent,
  'CK8.two-purposes': needsConsent,
  'CK8.switch-missing': needsConsent,
}

/** What an end of the questions means for an entry. An end nobody knows any more counts as needing consent. */
export function endOf(outcomeId: string): End {
  return ends[outcomeId] ?? needsConsent
}

/** Where an entry stands, given the date of the questions in use now (`cookie.audit-row`, `cookie.sole-purpose`). */
export function standingOf(entry: Technology, questionsOf: CalendarDate): Standing {
  const { test } = entry
  if (test === null) return { state: 'untested' }
  const { result, exception } = endOf(test.outcomeId)
  const why = whyAgain(entry, questionsOf)
  return {
    state: why === '' ? 'tested' : 'test-again',
    result,
    exception,
    why,
    claimsOther: result !== 'outside' && entry.claims !== exception,
  }
}

function whyAgain(entry: Technology, questionsOf: CalendarDate): string {
  const { test } = entry
  if (test === null) return ''
  const changed = changedSinceTest(test.facts, entry)
  if (changed.length > 0) return `${inOneList(changed)} changed after the test of ${dayMonthYear(test.testedOn)}.`
  if (test.flowVersion < questionsOf) return `The questions changed after the test of ${dayMonthYear(test.testedOn)}.`
  if (entry.moved === 'rules') return `A rule it rests on changed after the test of ${dayMonthYear(test.testedOn)}.`
  if (entry.moved === 'answered-again')
    return `The questions were answered again after the test of ${dayMonthYear(test.testedOn)}, but not for this entry.`
  return ''
}

function inOneList(names: readonly string[]): string {
  const words = names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}
