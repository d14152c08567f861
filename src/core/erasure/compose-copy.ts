import type { Claim } from '../claims/claim'
import type { Contact } from '../contacts/contact'
import { contactPointKindNames, type ContactPoint } from '../contacts/contact-point'
import type { ConsentEvent } from '../consents/consent-event'
import type { Decision } from '../decisions/decision'
import type { Block } from '../documents/block'
import { eventDetail, eventTitle, outcomeLabel } from '../requests/event-words'
import { kindOf } from '../requests/kinds/index'
import type { RequestCase } from '../requests/request'
import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'
import type { KeptPart } from './kept-parts'

/** A letter or saved document as it stands. */
export type KeptDocument = { readonly title: string; readonly savedAt: string; readonly blocks: readonly Block[] }

/** Everything about a person that a locked copy can take words from. Files are kept as they are, beside it. */
export type CopySource = {
  readonly contact: Contact | undefined
  readonly cases: readonly RequestCase[]
  readonly documents: readonly KeptDocument[]
  readonly answers: readonly ConsentEvent[]
  readonly decisions: readonly Decision[]
  /** What the copy is for, where that was written down as a claim. */
  readonly claims: readonly Claim[]
  readonly files: readonly string[]
}

/** The words of the parts that stay, as a document that can be read and printed from the case, and nowhere else. */
export function composeCopy(source: CopySource, parts: readonly KeptPart[]): Block[] {
  const sections: Readonly<Record<KeptPart, readonly Block[]>> = {
    entry: source.contact ? entryBlocks(source.contact) : [],
    requests: source.cases.flatMap(caseBlocks),
    letters: source.documents.flatMap(documentBlocks),
    answers: answerBlocks(source.answers),
    decisions: source.decisions.flatMap(decisionBlocks),
    files: source.files.length === 0 ? [] : [heading('Attached files'), { type: 'list', items: [...source.files] }],
  }
  return [...source.claims.flatMap(claimBlocks), ...parts.flatMap((part) => sections[part])]
}

function dayOf(day: string): string {
  return day === '' ? '' : dayMonthYear(day)
}

function entryBlocks(contact: Contact): Block[] {
  const { displayName, givenName, familyName, organisationName, jobTitle, source, obtainedOn, notes, legalNumber } =
    contact
  const rows = [
    ['Name', displayName],
    ['Given name', givenName],
    ['Family name', familyName],
    ['Organisation', organisationName],
    ['Job', jobTitle],
    ['First day there', dayOf(contact.jobStartedOn)],
    ['Last day there', dayOf(contact.jobLeftOn)],
    ...contact.relations.map((one): [string, string] => [
      'Also works or worked as',
      [one.jobTitle, one.role].filter(Boolean).join(', '),
    ]),
    ['Company or charity number', legalNumber],
    ...contact.points.map((point): [string, string] => [pointName(point), point.value]),
    ['Where the details came from', source],
    ['Obtained on', dayOf(obtainedOn)],
    ['Notes', notes],
  ]
  return [heading('The entry'), table(rows.filter(([, value]) => value !== ''))]
}

function pointName({ kind, label }: ContactPoint): string {
  return [contactPointKindNames[kind], label].filter(Boolean).join(', ')
}

function caseBlocks({ request, events }: RequestCase): Block[] {
  const rows = [
    ['Name', request.name],
    ['Organisation', request.organisation],
    ['E-mail', request.email],
    ['Phone', request.phone],
    ['Asked by', [request.askedBy, request.askedAs].filter(Boolean).join(', ')],
    ['What was asked for', request.scope],
    ['Outcome', request.outcome === null ? '' : outcomeLabel(request.kind, request.outcome)],
    ['Closing note', request.closeNote],
    ...events.map(({ facts }) => [
      dayMonthYear(facts.on),
      [eventTitle(facts, request.kind), eventDetail(facts)].filter(Boolean).join('. '),
    ]),
  ]
  const title = `${kindOf(request.kind).title} ${request.reference}, received ${dayMonthYear(request.receivedOn)}`
  return [heading(title), table(rows.filter(([, value]) => value !== ''))]
}

function documentBlocks({ title, savedAt, blocks }: KeptDocument): Block[] {
  return [heading(`${title}, ${dayMonthYear(londonDate(savedAt))}`), ...blocks.filter(({ type }) => type !== 'title')]
}

function answerBlocks(answers: readonly ConsentEvent[]): Block[] {
  if (answers.length === 0) return []
  const rows = answers.map(({ happenedOn, kind, channel, purpose, address, words, evidence, note }) => [
    dayMonthYear(happenedOn),
    [kind, channel, purpose, address].filter(Boolean).join(', '),
    [words, evidence, note].filter(Boolean).join('. '),
  ])
  return [heading('Answers about marketing'), table(rows, ['Day', 'Answer', 'Words and proof'])]
}

function decisionBlocks({ title, subject, author, note, decidedAt, snapshot }: Decision): Block[] {
  const rows = [
    ['About', subject],
    ['Decided', [dayMonthYear(londonDate(decidedAt)), author].filter(Boolean).join(', ')],
    ['Answer', snapshot.outcome.say],
    ['Note', note],
  ]
  return [heading(title), table(rows.filter(([, value]) => value !== ''))]
}

function claimBlocks({
  reference,
  name,
  decidedOn,
  decidedBy,
  reason,
  untilOn,
  closedOn,
  closedBy,
  closeNote,
}: Claim): Block[] {
  const rows = [
    ['Name', name],
    ['Decided', [dayMonthYear(decidedOn), decidedBy].join(', ')],
    ['What it is for', reason],
    ['To be looked at on', dayMonthYear(untilOn)],
    ['Closed', closedOn === '' ? '' : [dayMonthYear(closedOn), closedBy].join(', ')],
    ['How it ended', closeNote],
  ]
  return [heading(`Legal claim ${reference}`), table(rows.filter(([, value]) => value !== ''))]
}

function heading(text: string): Block {
  return { type: 'heading', level: 2, text }
}

function table(rows: readonly (readonly string[])[], head: readonly string[] = ['What', 'As it stood']): Block {
  return { type: 'table', head: [...head], rows: rows.map((row) => [...row]) }
}
