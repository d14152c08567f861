import type { Block } from '@core/documents/block'
import { composeDocument } from '@core/documents/framed'
import { retentionSchedule } from '@core/documents/templates/retention-schedule'
import { trainingLog } from '@core/documents/templates/training-log'
import { contactPointKindNames } from '@core/contacts/contact-point'
import type { EvidenceWish } from '@core/evidence/scope'
import { kindOf } from '@core/requests/kinds/index'
import { addDays } from '@core/time/add-days'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import type { ReadableDb } from '../file/db'
import { everyRow, type AsksForEvidence } from './asks'
import { chosenParts } from './chosen-parts'
import { findLog } from './log-query'
import type { PackEntry } from './pack-entry'
import { packParts } from './parts'

/** What a pack holds: its title, which names nobody, its file name, and its entries. */
export type GatheredPack = {
  readonly title: string
  readonly period: string
  readonly name: string
  readonly entries: readonly PackEntry[]
}

/** Gathers what belongs to one case, person or period, and nothing about anybody else (Q3); then what was chosen beside it. */
export function gatherPack(
  db: ReadableDb,
  asks: AsksForEvidence,
  { scope, include }: Pick<EvidenceWish, 'scope' | 'include'>,
  today: string,
): GatheredPack {
  const parts = packParts(asks, today)
  const chosen = () => chosenParts(asks, parts, scope)(include)
  const logOf = (subjects: readonly string[]) => parts.log(findLog(db, { subjects }))

  switch (scope.kind) {
    case 'request': {
      const { request } = asks.requests.get({ id: scope.id })
      const { reference } = request
      const title = `${kindOf(request.kind).title} ${reference}`
      return pack(title, '', reference, [...parts.request(scope.id), ...chosen(), logOf([scope.id])])
    }
    case 'breach': {
      const { reference } = asks.breaches.get({ id: scope.id }).breach
      return pack(`Breach ${reference}`, '', reference, [...parts.breach(scope.id), ...chosen(), logOf([scope.id])])
    }
    case 'person':
      return ofPerson(scope.id)
    case 'period':
      return ofPeriod(scope.fromOn, scope.toOn)
    case 'audit':
      return pack('Papers for an audit', '', `audit-${today}`, [...chosen(), schedule(), trained('', '9999')])
  }

  function ofPerson(id: string): GatheredPack {
    const requests = everyRow((at) => asks.requests.list({ ...at, status: 'all', search: '', contactId: id }).rows)
    const decisions = everyRow((at) => asks.decisions.list({ ...at, contactId: id }).rows)
    return pack('One person', '', `person-${today}`, [
      parts.page('cases', 'What is held on the person, and their story', () => personBlocks(id)),
      ...requests.flatMap((request) => parts.request(request.id)),
      ...parts.about(id),
      ...decisions.map((decision) => parts.decision(decision.id)),
      ...parts.files('contact', id),
      ...chosen(),
      logOf([id, ...requests.map((request) => request.id), ...decisions.map((decision) => decision.id)]),
    ])
  }

  function personBlocks(id: string): Block[] {
    const contact = asks.contacts.get({ id })
    const story = asks.contacts.timeline({ id }).map((one) => [dayMonthYear(one.on), one.title, one.detail ?? ''])
    const points = contact.points.map(({ kind, value }) => [contactPointKindNames[kind], value])
    return [
      { type: 'title', text: contact.displayName },
      ...(points.length > 0 ? [{ type: 'table' as const, head: ['Address or number', 'Value'], rows: points }] : []),
      { type: 'heading', level: 1, text: 'What happened' },
      story.length > 0
        ? { type: 'table', head: ['Day', 'What', 'Details'], rows: story }
        : { type: 'paragraph', words: 'Nothing is recorded.' },
    ]
  }

  function ofPeriod(fromOn: string, toOn: string): GatheredPack {
    const isIn = (on: string) => on >= fromOn && on <= toOn
    const requests = everyRow((at) => asks.requests.list({ ...at, status: 'all', search: '' }).rows)
    const breaches = everyRow((at) => asks.breaches.list({ ...at, status: 'all', fromOn, toOn }).lines)
    const decisions = everyRow((at) => asks.decisions.list(at).rows)
    const documents = everyRow((at) => asks.documents.list({ ...at, about: '' }))
    return pack('A period of time', `${dayMonthYear(fromOn)} to ${dayMonthYear(toOn)}`, `period-${fromOn}-${toOn}`, [
      ...requests.filter(({ receivedOn }) => isIn(receivedOn)).flatMap(({ id }) => parts.request(id)),
      ...breaches.flatMap(({ breach }) => parts.breach(breach.id)),
      ...documents.filter(({ savedAt }) => isIn(londonDate(savedAt))).map((one) => parts.documentPage(one)),
      ...decisions.filter(({ decidedAt }) => isIn(londonDate(decidedAt))).map(({ id }) => parts.decision(id)),
      ...chosen(),
      trained(fromOn, toOn),
      parts.log(findLog(db, { from: `${fromOn}T00:00:00.000Z`, to: `${addDays(toOn, 1)}T00:00:00.000Z` })),
    ])
  }

  function schedule(): PackEntry {
    const rows = () => [...asks.retention.schedule().rows]
    return parts.page('documents', retentionSchedule.title, () =>
      composeDocument(retentionSchedule, { rows: rows() }, parts.frame),
    )
  }

  function trained(fromOn: string, toOn: string): PackEntry {
    const rows = () =>
      everyRow((at) => asks.training.list(at).rows).filter(({ heldOn }) => heldOn >= fromOn && heldOn <= toOn)
    return parts.page('logs', trainingLog.title, () =>
      composeDocument(trainingLog, { rows: rows().slice(0, 2000) }, parts.frame),
    )
  }
}

function pack(title: string, period: string, name: string, entries: readonly PackEntry[]): GatheredPack {
  return { title, period, name: `evidence-${name}`, entries }
}
