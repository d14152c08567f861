import { eraseAttachmentsAbout, wordsOfAttachments } from '../attachments/erase-attachments'
import { eraseReviews } from '../bundle/choice-repository'
import type { Deps } from '../deps'
import { eraseDocumentsAbout } from '../documents/erase-documents'
import { eraseDraftsAbout } from '../drafts/erase-drafts'
import type { RescuedCopy } from '../file/register'
import type { RecordDestroyer } from '../retention/destroyer'
import { wordsOfRecords } from '../search/words-of-records'

/** A closed request whose line in the log may be looked at: whose it is, and when it was closed. */
export type ClosedRequest = {
  readonly id: string
  readonly label: string
  readonly contactId: string | null
  readonly on: string
}

/** Lines of the request log that are closed since a day and may be destroyed when their time is over (`retention.defaults`). */
export function closedRequests({ register }: Pick<Deps, 'register'>) {
  const { read } = register
  return {
    /** With nothing that is locked away under them, and no erasure that waits. */
    closedUntil: (until: string): ClosedRequest[] =>
      read.all<ClosedRequest>(
        `SELECT id, reference AS label, closed_on AS 'on',
           (SELECT id FROM contact WHERE contact.id = request.contact_id) AS contactId
         FROM request WHERE status = 'closed' AND closed_on <= @until
           AND id NOT IN (SELECT request_id FROM locked_copy) AND id NOT IN (SELECT request_id FROM erasure_plan)
         ORDER BY closed_on, number`,
        { until },
      ),
  }
}

/** Destroys the whole case for good: its line, its story, its letters and its files. */
export function requestDestroyer({ read, erase }: RescuedCopy): RecordDestroyer {
  return {
    isThere: (id) => read.get('SELECT 1 FROM request WHERE id = @id', { id }) !== undefined,
    destroy: (id, { entry, also }) => {
      const features = ['requests', 'documents', 'attachments', 'drafts', 'bundle', 'contacts', 'today', 'history']
      const forget = [id, ...wordsOfRecords(read, [id]), ...wordsOfAttachments(read, [id])]
      erase({ action: 'requests.destroy', subject: id, entry, forget, features }, (db) => {
        eraseReviews(db, [id])
        eraseDocumentsAbout(db, [id])
        eraseDraftsAbout(db, [id])
        eraseAttachmentsAbout(db, [id])
        db.run('DELETE FROM request_event WHERE request_id = @id', { id })
        db.run('DELETE FROM request WHERE id = @id', { id })
        also(db)
      })
    },
  }
}
