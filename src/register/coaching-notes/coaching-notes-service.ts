import { type NotesEngagement, type coachingNotesContract, mostNotes } from '@core/coaching-notes/contract'
import { type Note, type NoteFacts, noteFaults, type NoteKept } from '@core/coaching-notes/note'
import { isBlank } from '@core/coaching-notes/note-words'
import { periodSentence } from '@core/coaching-notes/period-sentence'
import { noteWritten } from '@core/coaching-notes/note-written'
import { destroyDay } from '@core/coaching/destroy-day'
import type { Engagement } from '@core/coaching/engagement'
import type { MayWriteNotes } from '@core/coaching/may-write-notes'
import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import { AppError, type FieldIssue } from '@core/contract/errors'
import { findContactStage } from '../erasure/find-contact-stage'
import type { Deps } from '../deps'
import type { RetentionSource } from '../retention/source'
import { createOpenings } from './openings'
import { notesCompletedUntil } from './due-notes-query'
import * as notes from './note-repository'
import { writtenNotes } from './notes-about'

type Standing = {
  readonly extended?: { readonly until: string; readonly reason: string }
  readonly held?: { readonly decidedBy: string; readonly reason: string }
}

/** What notes ask of others: the engagement, what holds its client, and what was decided when a note was due. */
type Others = {
  readonly engagement: (id: string) => Engagement | undefined
  readonly mayWriteNotes: (id: string) => MayWriteNotes
  readonly holds: (asked: { id: string }) => readonly { readonly say: string; readonly href: string }[]
  readonly standings: () => ReadonlyMap<string, Standing>
}

/** Session notes: private, in versions, every opening written down (rows E1, E3 to E6, S4-24). */
export function createCoachingNotesService(deps: Deps, others: Others) {
  const { register, clock, newId } = deps
  const { read } = register
  const openings = createOpenings((id, call) => register.note({ action: `coachingNotes.${call}`, subject: id }))

  function load(id: string): { found: Note; engagement: Engagement } {
    const found = notes.find(read, id)
    if (!found) throw new AppError('not-found')
    return { found, engagement: engagementOf(found.engagementId) }
  }

  function engagementOf(id: string): Engagement {
    const found = others.engagement(id)
    if (!found) throw new AppError('not-found')
    return found
  }

  function shown(one: Engagement): NotesEngagement {
    const { id, reference, clientId, signedOn, notesConsent, consentWithdrawnOn } = one
    const clientName = findContactStage(read, clientId)?.name ?? ''
    const exception = one.exceptionOn === '' ? '' : `${one.exceptionReason} Allowed by ${one.exceptionApprover}.`
    return { id, reference, clientId, clientName, signedOn, notesConsent, consentWithdrawnOn, exception }
  }

  function kept(engagement: Engagement, noteId: string | null, standings = others.standings()): NoteKept {
    const { extended, held }: Standing = (noteId === null ? undefined : standings.get(noteId)) ?? {}
    const { dueOn, state, working, rules } = destroyDay(engagement, clock.today(), extended)
    return {
      dueOn: dueOn ?? '',
      isDue: state === 'due',
      working: [...working, ...(dueOn === null ? [periodSentence(engagement)] : [])].slice(0, 10),
      holds: [
        ...others.holds({ id: engagement.clientId }).map(({ say, href }) => ({ say, href })),
        ...(held ? [{ say: `${held.decidedBy} holds it: ${held.reason}`, href: '' }] : []),
      ].slice(0, 20),
      rules: [...rules],
    }
  }

  function refuse(engagement: Engagement, facts: NoteFacts): void {
    const { allowed, say } = others.mayWriteNotes(engagement.id)
    if (!allowed) throw new AppError('not-allowed', { reason: say })
    if (findContactStage(read, engagement.clientId)?.stage !== 'kept')
      throw new AppError('not-allowed', { reason: 'The client is in the trash or is to be erased. Nothing is added.' })
    const issues: FieldIssue[] = [
      ...noteFaults(facts, clock.today()),
      ...(isBlank(facts.body) ? [{ path: 'body', message: 'Write something first.' }] : []),
    ]
    if (issues.length > 0) throw new AppError('invalid-input', { issues })
  }

  const may = (id: string) => {
    const { allowed, say, rules } = others.mayWriteNotes(id)
    return { allowed, say, rules: [...rules] }
  }

  return {
    list({ engagementId }) {
      const engagement = engagementOf(engagementId)
      const heads = notes.findHeads(read, engagementId).slice(0, mostNotes)
      const standings = others.standings()
      return {
        engagement: shown(engagement),
        may: may(engagementId),
        notes: heads.map((one) => ({ ...one, kept: kept(engagement, one.id, standings) })),
        kept: kept(engagement, null),
      }
    },
    open({ id, openingId }) {
      const { found, engagement } = load(id)
      openings.note(id, openingId, 'open')
      return {
        note: found,
        engagement: shown(engagement),
        may: may(engagement.id),
        kept: kept(engagement, id),
        versions: notes.findVersions(read, id),
      }
    },
    version({ id, version, openingId }) {
      const found = notes.findVersion(read, id, version)
      if (!found) throw new AppError('not-found')
      openings.note(id, openingId, 'version')
      return found
    },
    add({ engagementId, ...facts }) {
      refuse(engagementOf(engagementId), facts)
      if (notes.countOf(read, engagementId) >= mostNotes)
        throw new AppError('not-allowed', { reason: `There are ${mostNotes} notes here already.` })
      const now = clock.now()
      const added: Note = { id: newId(), engagementId, ...facts, version: 1, files: 0, addedAt: now, savedAt: now }
      register.change({ action: 'coachingNotes.add', subject: added.id }, (db) => {
        notes.insert(db, added)
        notes.insertVersion(db, newId(), added)
      })
      return added
    },
    save({ id, basedOn, ...facts }) {
      const { found, engagement } = load(id)
      refuse(engagement, facts)
      if (found.version !== basedOn)
        throw new AppError('conflict', {
          reason: `Version ${found.version} was saved meanwhile. Open the note again; your words are kept as a draft.`,
        })
      const { sessionOn, marks, body } = found
      if (JSON.stringify({ sessionOn, marks, body }) === JSON.stringify(facts)) return found
      const after: Note = { ...found, ...facts, version: found.version + 1, savedAt: clock.now() }
      register.change({ action: 'coachingNotes.save', subject: id, fields: Object.keys(facts) }, (db) =>
        notes.insertVersion(db, newId(), after),
      )
      return after
    },
    whole({ engagementId }) {
      const engagement = engagementOf(engagementId)
      register.note({ action: 'coachingNotes.whole', subject: engagementId })
      const all = notes.findWhole(read, engagementId).slice(0, mostNotes)
      const standings = others.standings()
      return {
        engagement: shown(engagement),
        notes: all.map((one) => ({ ...one, kept: kept(engagement, one.id, standings) })),
      }
    },
    /** For the story of a contact: that a note was written, and nothing of it. */
    timeline: (contactId: string): TimelineItem[] => writtenNotes(read, contactId).map(noteWritten),
    /** For the review queue: each note by itself. */
    source: (): RetentionSource => ({ kind: 'coaching', records: (until) => notesCompletedUntil(deps, until) }),
  } satisfies Handlers<typeof coachingNotesContract> & Record<string, unknown>
}
export type CoachingNotesService = ReturnType<typeof createCoachingNotesService>
