import type { ReadableDb, WritableDb } from '../file/db'

/** Whether the computer says what is due; it does until somebody switches it off. */
export function isShown(db: ReadableDb): boolean {
  return db.get<{ shown: number }>("SELECT shown FROM reminder WHERE id = 'today'")?.shown !== 0
}

/** Switches it on or off. */
export function save(db: WritableDb, shown: boolean, savedAt: string): void {
  db.run(
    `INSERT INTO reminder (id, shown, saved_at) VALUES ('today', @shown, @savedAt)
     ON CONFLICT (id) DO UPDATE SET shown = excluded.shown, saved_at = excluded.saved_at`,
    { shown: Number(shown), savedAt },
  )
}
