import { eraseAttachmentsAbout, wordsOfAttachments } from '../attachments/erase-attachments'
import { eraseDraftsAbout } from '../drafts/erase-drafts'
import type { RescuedCopy } from '../file/register'
import type { RecordDestroyer } from '../retention/destroyer'
import * as notes from './note-repository'
import { wordsOfRecords } from '../search/words-of-records'

/** Destroys one session note for good: every version, its files and drafts, its words in the search and in what could be undone (row E6). */
export function noteDestroyer({ read, erase }: RescuedCopy): RecordDestroyer {
  return {
    isThere: (id) => notes.find(read, id) !== undefined,
    destroy: (id, { entry, also }) => {
      const features = ['coachingNotes', 'coaching', 'attachments', 'drafts', 'contacts', 'search', 'today', 'history']
      const forget = [id, ...wordsOfRecords(read, [id]), ...wordsOfAttachments(read, [id])]
      erase({ action: 'coachingNotes.destroy', subject: id, entry, forget, features }, (db) => {
        eraseDraftsAbout(db, [id])
        eraseAttachmentsAbout(db, [id])
        notes.remove(db, id)
        also(db)
      })
    },
  }
}
