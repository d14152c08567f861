import { publicTask, type PublicTask, type TaskFacts } from '@core/tasks/public-task'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { id: string; name: string; source: string; decisions: number }

const selected = `SELECT t.id, t.name, t.source,
    (SELECT count(*) FROM decision_task d WHERE d.task_id = t.id) AS decisions FROM public_task t`

/** Every task, by its name. */
export function findAll(db: ReadableDb): PublicTask[] {
  return db.all<Row>(`${selected} ORDER BY t.name COLLATE NOCASE, t.number`).map(fromRow)
}

/** The same task, however its capitals were typed. */
export function findSame(db: ReadableDb, { name, source }: TaskFacts): PublicTask | undefined {
  const row = db.get<Row>(`${selected} WHERE t.name = @name COLLATE NOCASE AND t.source = @source COLLATE NOCASE`, {
    name,
    source,
  })
  return row && fromRow(row)
}

/** The task a decision rests on. */
export function findOfDecision(db: ReadableDb, decisionId: string): PublicTask | undefined {
  const row = db.get<Row>(
    `${selected} JOIN decision_task link ON link.task_id = t.id WHERE link.decision_id = @decisionId`,
    { decisionId },
  )
  return row && fromRow(row)
}

/** Adds a task. */
export function insert(db: WritableDb, { id, name, source }: TaskFacts & { id: string }, addedAt: string): void {
  db.run('INSERT INTO public_task (id, name, source, added_at) VALUES (@id, @name, @source, @addedAt)', {
    id,
    name,
    source,
    addedAt,
  })
}

/** Ties a decision to its task. */
export function link(db: WritableDb, decisionId: string, taskId: string): void {
  db.run(
    `INSERT INTO decision_task (decision_id, task_id) VALUES (@decisionId, @taskId)
     ON CONFLICT (decision_id) DO UPDATE SET task_id = excluded.task_id`,
    { decisionId, taskId },
  )
}

function fromRow(row: Row): PublicTask {
  return publicTask.parse(row)
}
