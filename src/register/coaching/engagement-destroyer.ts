import { eraseDraftsAbout } from '../drafts/erase-drafts'
import type { RescuedCopy } from '../file/register'
import type { RecordDestroyer } from '../retention/destroyer'
import { wordsOfRecords } from '../search/words-of-records'
import * as engagements from './engagement-repository'

/** Destroys what is written of a client outside session notes: career, life, aims, progress. That there was coaching, its days and its agreement stay. */
export function engagementDestroyer({ read, erase }: RescuedCopy): RecordDestroyer {
  return {
    isThere: (id) => engagements.find(read, id)?.notesDestroyed === false,
    destroy: (id, { entry, also }) => {
      const before = engagements.find(read, id)
      const written = before ? [before.careerHistory, before.lifeHistory, before.aims, before.progress] : []
      const forget = [...written.filter((words) => words !== ''), ...wordsOfRecords(read, [id])]
      const features = ['coaching', 'drafts', 'today', 'history']
      erase({ action: 'coaching.destroy', subject: id, entry, forget, features }, (db) => {
        if (before) engagements.update(db, emptied(before))
        eraseDraftsAbout(db, [id])
        also(db)
      })
    },
  }
}

function emptied(before: NonNullable<ReturnType<typeof engagements.find>>) {
  return { ...before, careerHistory: '', lifeHistory: '', aims: '', progress: '', notesDestroyed: true }
}
