import { cleanName } from '@core/attachments/clean-name'
import { type BundleItem, fileWords } from '@core/bundle/item'
import type { ReadableDb } from '../../file/db'
import { bindOf, type BundleSource, type Subject } from '../source'
import { dayWords } from '../words'

type FileRow = {
  id: string
  name: string
  size: number
  added_at: string
  owner_kind: string
  state: string | null
  text: string | null
}

const owners: Readonly<Record<string, string>> = {
  contact: 'your entry',
  request: 'a request of yours',
  consent: 'something you agreed to or refused',
  stop: 'an entry of our do-not-contact list',
  'coaching-note': 'a session note of your coaching',
}

/** Files on the records of a person, or about them wherever they hang. */
export const fileSource: BundleSource = {
  id: 'attachment',
  shows: { attachment: 'name size added_at owner_kind', attachment_text: 'text', attachment_piece: 'bytes' },
  leaves: {
    attachment: 'id owner_id contact_id fingerprint stage',
    attachment_text: 'attachment_id state',
    attachment_piece: 'attachment_id position',
  },
  read: readFiles,
}

function readFiles(db: ReadableDb, subject: Subject): BundleItem[] {
  const sql = `SELECT a.id, a.name, a.size, a.added_at, a.owner_kind, t.state, t.text FROM attachment AS a
    LEFT JOIN attachment_text AS t ON t.attachment_id = a.id
    WHERE a.stage = 'kept' AND (a.contact_id = @contact OR a.owner_id IN (SELECT value FROM json_each(@records)))
    ORDER BY a.added_at, a.rowid`
  return db.all<FileRow>(sql, bindOf(sql, subject)).map((row) => {
    const text = row.state === 'read' || row.state === 'part' ? (row.text ?? '') : ''
    const words = row.state === 'read' && text !== '' ? 'read' : row.state === 'part' && text !== '' ? 'part' : 'none'
    return {
      id: `attachment:${row.id}`,
      group: 'files',
      title: 'A file',
      on: row.added_at.slice(0, 10),
      fields: [
        { name: 'name', label: 'Name', text: row.name },
        { name: 'owner', label: 'Kept with', text: owners[row.owner_kind] ?? 'a record' },
        { name: 'added', label: 'Kept since', text: dayWords(row.added_at) },
        ...(words === 'none' ? [] : [{ name: fileWords, label: 'Words in it', text, typed: true }]),
      ],
      file: { id: row.id, name: cleanName(row.name), size: row.size, words },
      found: null,
    }
  })
}
