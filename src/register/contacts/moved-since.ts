import type { ReadableDb } from '../file/db'

/** What may have changed in the list of contacts since it was last asked. */
export type Moved =
  | { readonly what: 'nothing' }
  /** These contacts and nobody else; what was said of stops and permissions may have changed too. */
  | { readonly what: 'some'; readonly ids: readonly string[]; readonly answers: boolean }
  | { readonly what: 'everything' }

/** Features whose acts never touch a contact, nor what is said of its stops and permissions. */
const elsewhere = new Set([
  'attachments',
  'backups',
  'breaches',
  'decisions',
  'documents',
  'drafts',
  'exports',
  'locking',
  'register',
  'restore',
  'views',
  'ways',
])

/** Features that say something about contacts, and write contacts only through a call with a line of its own. */
const answers = new Set(['consents', 'requests', 'suppression'])

/** More contacts than this are quicker read anew. */
const few = 30

/** Reads the audit trail, which has a line for every change, from where it was last read. */
export function movedSince(db: ReadableDb): () => Moved {
  let seen = -1
  return () => {
    const latest = db.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM audit_event')?.seq ?? 0
    if (latest === seen) return { what: 'nothing' }
    const since = latest - seen > few * 4 ? undefined : linesSince(db, seen)
    const first = seen === -1
    seen = latest
    return first || !since ? { what: 'everything' } : sorted(since)
  }
}

type Line = { action: string; subject: string }

function linesSince(db: ReadableDb, seen: number): Line[] {
  return db.all<Line>('SELECT action, subject FROM audit_event WHERE seq > @seen', { seen })
}

function sorted(lines: readonly Line[]): Moved {
  const ids = new Set<string>()
  let answered = false
  for (const { action, subject } of lines) {
    const [feature = '', , end] = action.split('.')
    if (elsewhere.has(feature)) continue
    if (feature === 'contacts' && subject !== '') ids.add(subject)
    // What is taken back may have brought contacts with it.
    else if (answers.has(feature) && end !== 'undone') answered = true
    else return { what: 'everything' }
  }
  if (ids.size > few) return { what: 'everything' }
  return ids.size === 0 && !answered ? { what: 'nothing' } : { what: 'some', ids: [...ids], answers: answered }
}
