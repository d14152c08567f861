import { channelNames } from '../../requests/channel'
import { eventDetail, eventTitle, outcomeLabel } from '../../requests/event-words'
import { detailRows } from '../../requests/detail-rows'
import { dueLabel, isUndated } from '../../requests/due-label'
import { kindOf } from '../../requests/kinds/index'
import { requestCase, type Request } from '../../requests/request'
import { dayMonthYear, longDate } from '../../time/format-date'
import { jurisdictionNames } from '../../time/jurisdiction'
import { defineTemplate } from '../template'

/** A case as it stands: its facts, its date with the working, and everything that happened. */
export const requestCaseReport = defineTemplate({
  id: 'request-case-report',
  title: 'Case of a request',
  purpose: 'Shows a request with its date, how that was worked out, and everything that was done.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['rights.log', 'acc.record'],
  facts: requestCase,
  compose({ request, events }) {
    const rows = events.map(({ facts }) => [
      dayMonthYear(facts.on),
      eventTitle(facts, request.kind),
      eventDetail(facts),
    ])
    return [
      { type: 'title', text: `${kindOf(request.kind).title} ${request.reference}` },
      { type: 'table', head: ['About this case', 'Details'], rows: factRows(request) },
      { type: 'heading', level: 2, text: 'The date and how it was worked out' },
      { type: 'paragraph', words: dueWords(request), rules: [...request.clock.rules] },
      {
        type: 'paragraph',
        words: `${request.clock.working.join(' ')} ${jurisdictionNames[request.clock.jurisdiction]}.`,
      },
      { type: 'heading', level: 2, text: 'What happened' },
      ...(rows.length === 0
        ? [{ type: 'paragraph' as const, words: 'Nothing is recorded yet but the receipt.' }]
        : [{ type: 'table' as const, head: ['Day', 'What', 'Details'], rows }]),
    ]
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this case. Show it only to those who need it.'],
})

function dueWords({ kind, clock }: Request): string {
  if (clock.dueOn !== null) return `Due by ${longDate(clock.dueOn)}.`
  if (isUndated(clock)) return `${dueLabel(kind, clock)}: no day is set.`
  return clock.state === 'paused' ? 'Paused: there is no date until they answer.' : 'Waiting: there is no date yet.'
}

function factRows(request: Request): string[][] {
  const { name, organisation, askedBy, askedAs, receivedOn, receivedBy, scope, status, closedOn, outcome, closeNote } =
    request
  const optional = (label: string, value: string) => (value === '' ? [] : [[label, value]])
  return [
    ['Person', name],
    ...optional('Organisation', organisation),
    ...optional('Asked by', [askedBy, askedAs].filter(Boolean).join(', ')),
    ['Received', `${longDate(receivedOn)}, ${channelNames[receivedBy].toLowerCase()}`],
    ...optional('What was asked', scope),
    ...detailRows(request),
    [
      'State',
      status === 'open'
        ? 'Open'
        : `${outcomeLabel(request.kind, outcome)}, ${closedOn === null ? '' : dayMonthYear(closedOn)}`,
    ],
    ...optional('Reasons and notes', closeNote),
  ]
}
