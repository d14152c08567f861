import type { EventType } from './event'
import type { KindStep, Outcome } from './kind'

/** The first three steps of a right that has a month: log, acknowledge, and who is asking (`rights.id`). */
export const firstSteps: readonly KindStep[] = [
  {
    id: 'log',
    label: 'Log',
    next: 'Log the request',
    say: 'The day it came starts the month.',
    button: 'Log the request',
  },
  {
    id: 'acknowledge',
    label: 'Acknowledge',
    next: 'tell them you have it',
    say: 'The letter names the date you will answer by and how it is worked out.',
    button: 'Write the acknowledgement',
  },
  {
    id: 'identity',
    label: 'Identity',
    next: 'are you sure who is asking?',
    say: 'Ask for proof only if you have a real doubt. For somebody you know, write how you know them.',
    button: 'Record identity',
  },
]

/** The last step of every case. */
export const closeStep: KindStep = {
  id: 'close',
  label: 'Close',
  next: 'close the case',
  say: 'Say how it ended. The case stays in the log.',
  button: 'Close the case',
}

/** What can happen in a case of a right that has a month; no pause, for only access has one (`rights.no-pause`). */
export const monthEvents: readonly EventType[] = [
  'acknowledged',
  'identity-asked',
  'identity-received',
  'identity-not-needed',
  'authority-asked',
  'authority-received',
  'fee-asked',
  'fee-paid',
  'extended',
  'decided',
  'action-done',
  'replied',
]

/** How any request may end without an answer to what was asked. */
export const commonOutcomes: readonly Outcome[] = [
  { id: 'refused', label: 'Refused', answered: true, reasonsNeeded: 'Write the reasons you gave them.' },
  { id: 'withdrawn', label: 'They withdrew it', answered: false },
  { id: 'duplicate', label: 'It is the same as an earlier request', answered: false },
]

/** The columns of the log of a right that has a month (`rights.log`). */
export const monthColumns: readonly string[] = [
  'Request',
  'Date received',
  'How received',
  'By whom and on whose behalf',
  'Actions with dates',
  'Response',
  'Date of response',
]
