import { note, noteHead, noteVersion, type Note, type NoteHead, type NoteVersion } from '@core/coaching-notes/note'
import { noteBody, type NoteBody } from '@core/coaching-notes/note-body'
import { noteWords } from '@core/coaching-notes/note-words'
import type { ReadableDb, WritableDb } from '../file/db'

type HeadRow = {
  readonly id: string
  readonly engagement_id: string
  readonly added_at: string
  readonly version: number
  readonly session_on: string
  readonly marks: string
  readonly saved_at: string
  readonly files: number
}
type VersionRow = Pick<HeadRow, 'version' | 'session_on' | 'marks' | 'saved_at'>
type BodyRow = { readonly body: string }

const head = `n.id, n.engagement_id, n.added_at, v.version, v.session_on, v.marks, v.saved_at,
  (SELECT count(*) FROM attachment a WHERE a.owner_id = n.id AND a.owner_kind = 'coaching-note' AND a.stage = 'kept') AS files`

/** Notes with their newest version. */
const newest = `coaching_note n JOIN coaching_note_version v ON v.note_id = n.id
  AND v.version = (SELECT max(version) FROM coaching_note_version WHERE note_id = n.id)`

/** The notes of an engagement without their words, the latest session first. */
export function findHeads(db: ReadableDb, engagementId: string): NoteHead[] {
  const sql = `SELECT ${head} FROM ${newest} WHERE n.engagement_id = @engagementId ORDER BY v.session_on DESC, n.number DESC`
  return db.all<HeadRow>(sql, { engagementId }).map((row) => noteHead.parse(headOf(row)))
}

/** The notes of an engagement with their words, the first session first. */
export function findWhole(db: ReadableDb, engagementId: string): Note[] {
  const sql = `SELECT ${head}, v.body FROM ${newest} WHERE n.engagement_id = @engagementId ORDER BY v.session_on, n.number`
  return db.all<HeadRow & BodyRow>(sql, { engagementId }).map(noteOf)
}

/** One note with its words. */
export function find(db: ReadableDb, id: string): Note | undefined {
  const row = db.get<HeadRow & BodyRow>(`SELECT ${head}, v.body FROM ${newest} WHERE n.id = @id`, { id })
  return row && noteOf(row)
}

/** How many notes an engagement has. */
export function countOf(db: ReadableDb, engagementId: string): number {
  const sql = 'SELECT count(*) AS n FROM coaching_note WHERE engagement_id = @engagementId'
  return db.get<{ n: number }>(sql, { engagementId })?.n ?? 0
}

/** Every version of a note, the newest first, without words. */
export function findVersions(db: ReadableDb, noteId: string): NoteVersion[] {
  const sql = `SELECT version, session_on, marks, saved_at FROM coaching_note_version WHERE note_id = @noteId
    ORDER BY version DESC LIMIT 1000`
  return db.all<VersionRow>(sql, { noteId }).map((row) => noteVersion.parse(versionOf(row)))
}

/** One version of a note with its words. */
export function findVersion(
  db: ReadableDb,
  noteId: string,
  version: number,
): (NoteVersion & { body: NoteBody }) | undefined {
  const sql = `SELECT version, session_on, marks, saved_at, body FROM coaching_note_version
    WHERE note_id = @noteId AND version = @version`
  const row = db.get<VersionRow & BodyRow>(sql, { noteId, version })
  return row && { ...noteVersion.parse(versionOf(row)), body: bodyOf(row) }
}

/** Adds a note; its words come with its first version. */
export function insert(
  db: WritableDb,
  { id, engagementId, addedAt }: Pick<Note, 'id' | 'engagementId' | 'addedAt'>,
): void {
  db.run('INSERT INTO coaching_note (id, engagement_id, added_at) VALUES (@id, @engagementId, @addedAt)', {
    id,
    engagementId,
    addedAt,
  })
}

/** Adds a version, which nobody changes afterwards. */
export function insertVersion(db: WritableDb, id: string, saved: Note): void {
  db.run(
    `INSERT INTO coaching_note_version (id, note_id, version, session_on, marks, body, words, saved_at)
     VALUES (@id, @note_id, @version, @session_on, @marks, @body, @words, @saved_at)`,
    {
      id,
      note_id: saved.id,
      version: saved.version,
      session_on: saved.sessionOn,
      marks: JSON.stringify(saved.marks),
      body: JSON.stringify(saved.body),
      words: noteWords(saved.body),
      saved_at: saved.savedAt,
    },
  )
}

/** Takes a note out with every version. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM coaching_note WHERE id = @id', { id })
}

function noteOf(row: HeadRow & BodyRow): Note {
  return note.parse({ ...headOf(row), body: bodyOf(row) })
}

function headOf({ id, engagement_id: engagementId, added_at: addedAt, files, ...row }: HeadRow) {
  return { id, engagementId, addedAt, files, ...versionOf(row) }
}

function versionOf({ version, session_on: sessionOn, marks, saved_at: savedAt }: VersionRow) {
  return { version, sessionOn, marks: JSON.parse(marks) as unknown, savedAt }
}

function bodyOf({ body }: BodyRow): NoteBody {
  return noteBody.parse(JSON.parse(body))
}
