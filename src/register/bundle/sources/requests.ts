import { channelNames } from '@core/requests/channel'
import { eventDetail, eventTitle, outcomeLabel } from '@core/requests/event-words'
import { type EventFacts, eventFacts } from '@core/requests/event'
import { typedFields } from '@core/requests/field'
import { type KindId, kindIds, kindOf } from '@core/requests/kinds/index'
import { blocksToText } from '@core/documents/blocks-to-text'
import { block } from '@core/documents/block'
import { z } from 'zod'
import { type BundleSource, type Row, tableSource } from '../source'
import { dayWords, jsonWords, nameIn } from '../words'

const blocks = z.array(block)
const isOwn = 'IN (SELECT value FROM json_each(@records))'

/** Steps of a case that hold a day and choices from lists, and nobody’s own words. */
const withoutWords: readonly EventFacts['type'][] = [
  'acknowledged',
  'fee-paid',
  'letter-kept',
  'corrected',
  'erasure-step',
  'bundle-made',
]

/** Requests with their stories, and the letters that were kept. */
export const requestSources: readonly BundleSource[] = [
  tableSource({
    table: 'request',
    group: 'requests',
    title: ({ kind, reference }) => `${titleOf(kind)} ${String(reference)}`,
    on: 'received_on',
    where: `t.contact_id = @contact OR t.id ${isOwn}`,
    shows: [
      ['reference', 'Reference'],
      ['received_on', 'Received', dayWords],
      ['received_by', 'How', nameIn(channelNames)],
      ['name', 'Name'],
      ['organisation', 'Organisation'],
      ['email', 'E-mail'],
      ['phone', 'Phone'],
      ['asked_by', 'Who asked'],
      ['asked_as', 'What they are to you'],
      ['scope', 'What was asked for'],
      ['details', 'Details', jsonWords],
      ['status', 'State', nameIn({ open: 'Open', closed: 'Closed' })],
      ['due_on', 'To be answered by', dayWords],
      ['clock', 'How that day was worked out', clockWords],
      ['outcome', 'How it ended', (value, row) => (value === '' ? '' : outcomeLabel(kindIn(row), value))],
      ['closed_on', 'Closed', dayWords],
      ['close_note', 'Note'],
      ['logged_at', 'Written down', dayWords],
    ],
    leaves: 'number id count_in_year kind kind_version contact_id search_text',
    typed: (row) => ['scope', 'asked_by', 'close_note', ...(asksForWords(kindIn(row)) ? ['details'] : [])],
  }),
  tableSource({
    table: 'request_event',
    group: 'requests',
    title: ({ reference, facts, kind }) => `${String(reference)}: ${eventWords(String(facts), kind).title}`,
    on: 'happened_on',
    where: `(r.contact_id = @contact OR r.id ${isOwn})
      AND NOT (r.id = @answering AND t.type IN ('checked', 'bundle-made'))`,
    also: 'r.reference AS reference, r.kind AS kind',
    join: 'JOIN request AS r ON r.id = t.request_id',
    shows: [
      ['facts', 'What happened', (value, { kind }) => eventWords(value, kind).detail],
      ['recorded_at', 'Written down', dayWords],
    ],
    leaves: 'number id request_id type happened_on',
    typed: ({ type }) => (withoutWords.some((one) => one === type) ? [] : ['facts']),
  }),
  tableSource({
    table: 'document_version',
    group: 'letters',
    title: ({ title }) => String(title),
    on: 'saved_at',
    where: `t.about ${isOwn}`,
    shows: [
      ['title', 'What it is'],
      ['saved_at', 'Kept', dayWords],
      ['blocks', 'Its words', (value) => blocksToText(blocks.parse(JSON.parse(value)))],
      ['facts', 'What it was made from', jsonWords],
    ],
    leaves:
      'id template_id about seq status organisation template_version approved_on next_review_on own checked rules_version',
    typed: 'blocks facts',
  }),
]

function kindIn({ kind }: Row): KindId {
  return kindIds.find((one) => one === kind) ?? 'access'
}

/** Are there answers in this kind’s form that somebody types, and not only choices and days? */
function asksForWords(kind: KindId): boolean {
  return typedFields(kindOf(kind).fields).length > 0
}

function titleOf(kind: unknown): string {
  const known = kindIds.find((one) => one === kind)
  return known ? kindOf(known).title : 'Request'
}

function eventWords(json: string, kind: unknown): { title: string; detail: string } {
  const facts = eventFacts.parse(JSON.parse(json))
  // The place may be named after the person: it stands among the words, where it can be taken out.
  const named = 'place' in facts ? facts.place : ''
  const title = named === '' ? eventTitle(facts, kindIn({ kind })) : 'A place was looked at'
  const whole = named === '' ? eventDetail(facts) : [eventTitle(facts, kindIn({ kind })), eventDetail(facts)].join('\n')
  return { title, detail: whole.trim() }
}

function clockWords(json: string): string {
  const { working } = z.object({ working: z.unknown().optional() }).parse(JSON.parse(json))
  const sentences = Array.isArray(working) ? working.filter((one) => typeof one === 'string') : []
  return sentences.join(' ')
}
