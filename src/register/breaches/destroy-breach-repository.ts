import { eraseAttachmentsAbout, wordsOfAttachments } from '../attachments/erase-attachments'
import type { Deps } from '../deps'
import { eraseDocumentsAbout } from '../documents/erase-documents'
import { eraseDraftsAbout } from '../drafts/erase-drafts'
import type { RescuedCopy } from '../file/register'
import type { RecordDestroyer } from '../retention/destroyer'
import { wordsOfRecords } from '../search/words-of-records'

/** A closed incident: what it is called and the UTC instant it was closed. */
export type ClosedBreach = { readonly id: string; readonly label: string; readonly closedAt: string }

/** Incidents that are closed since a day and may be destroyed when their time is over (`settled.retention-extra`). */
export function closedBreaches({ register }: Pick<Deps, 'register'>) {
  const { read } = register
  return {
    /** Closed before the end of this day (UTC date). */
    closedUntil: (until: string): ClosedBreach[] =>
      read.all<ClosedBreach>(
        `SELECT id, reference AS label, closed_at AS closedAt FROM breach
         WHERE closed_at IS NOT NULL AND substr(closed_at, 1, 10) <= @until ORDER BY closed_at`,
        { until },
      ),
  }
}

/** Destroys the whole case for good, with its assessments, decisions, papers and files. */
export function breachDestroyer({ read, erase }: RescuedCopy): RecordDestroyer {
  return {
    isThere: (id) => read.get('SELECT 1 FROM breach WHERE id = @id', { id }) !== undefined,
    destroy: (id, { entry, also }) => {
      const features = ['breaches', 'documents', 'attachments', 'drafts', 'today', 'history']
      const forget = [id, ...wordsOfRecords(read, [id]), ...wordsOfAttachments(read, [id])]
      erase({ action: 'breaches.destroy', subject: id, entry, forget, features }, (db) => {
        eraseDocumentsAbout(db, [id])
        eraseDraftsAbout(db, [id])
        eraseAttachmentsAbout(db, [id])
        db.run('DELETE FROM breach WHERE id = @id', { id })
        also(db)
      })
    },
  }
}
