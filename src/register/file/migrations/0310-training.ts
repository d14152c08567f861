import type { Migration } from './migration'

/**
 * The log of training and resources (`acc.record`), and the tasks or functions that messages of a public body serve, each with
 * where it is laid down (`psm.task-test`). A decision names its task; the task stays and can be chosen again.
 */
export const training: Migration = {
  version: 310,
  name: 'training',
  up: `
    CREATE TABLE training (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      topic TEXT NOT NULL,
      people TEXT NOT NULL,
      held_on TEXT NOT NULL,
      link TEXT NOT NULL,
      note TEXT NOT NULL,
      again_on TEXT NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX training_by_day ON training (kind, held_on, number);
    CREATE INDEX training_again ON training (again_on) WHERE again_on <> '';

    CREATE TABLE public_task (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      source TEXT NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE decision_task (
      decision_id TEXT NOT NULL PRIMARY KEY REFERENCES decision (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      task_id TEXT NOT NULL REFERENCES public_task (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX decision_task_by_task ON decision_task (task_id);
  `,
}
