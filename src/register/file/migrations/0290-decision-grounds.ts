import { citesOf } from '@core/decisions/decision'
import { flowSnapshot } from '@core/flows/snapshot'
import { flowById } from '@core/flows/trees/index'
import { initialsName } from '@core/requests/initials'
import { joined, triggersOf } from './0190-search'
import type { Migration } from './migration'

type Row = { id: string; subject: string; contactId: string | null; snapshot: string }

/**
 * What a decision rests on, so that it can be told when that no longer holds (row C8): facts of the register as JSON, and the
 * ids of the rules that were shown, in a table of their own, because a row of `decision` is long and this is read for all at
 * once. `watched` is 0 once it was made anew, or the person is erased. What is written under a decision later stands in lines
 * of its own: the decision is never edited.
 */
export const decisionGrounds: Migration = {
  version: 290,
  name: 'decision-grounds',
  up: `
    ALTER TABLE decision ADD COLUMN role TEXT NOT NULL DEFAULT '';
    ALTER TABLE decision ADD COLUMN replaces TEXT;
    CREATE INDEX decision_by_replaced ON decision (replaces) WHERE replaces IS NOT NULL;
    CREATE INDEX decision_by_flow ON decision (flow_id, decided_at);

    CREATE TABLE decision_ground (
      number INTEGER PRIMARY KEY,
      decision_id TEXT NOT NULL UNIQUE REFERENCES decision (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      relied TEXT NOT NULL CHECK (json_valid(relied)),
      cites TEXT NOT NULL CHECK (json_valid(cites)),
      watched INTEGER NOT NULL CHECK (watched IN (0, 1))
    ) STRICT;
    CREATE INDEX decision_ground_watched ON decision_ground (number) WHERE watched = 1;

    CREATE TABLE decision_line (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CHECK (kind IN ('safeguard', 'sign-off', 'looked-at')),
      say TEXT NOT NULL,
      owner TEXT NOT NULL,
      happened_on TEXT NOT NULL,
      covers TEXT NOT NULL CHECK (json_valid(covers)),
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decision_line_by_decision ON decision_line (decision_id, number);
    ${triggersOf({
      table: 'decision_line',
      columns: 'decision_id, say, owner',
      record: (row) => `${row}.decision_id`,
      words: (row) => joined(`${row}.say`, `${row}.owner`),
    })}
  `,
  /** Of decisions made before, what was answered is in what was shown; what the register said then is not known. */
  fill(connection) {
    const made = connection.all<Row>('SELECT id, subject, contact_id AS contactId, snapshot FROM decision')
    for (const { id, subject, contactId, snapshot } of made) {
      const isErased = contactId === null && initialsName(subject) === subject
      const shown = flowSnapshot.parse(JSON.parse(snapshot))
      const nodes = flowById(shown.flowId)?.nodes ?? {}
      const relied = shown.questions.flatMap(({ id: nodeId, answerId: answer }) => {
        const node = nodes[nodeId]
        const key = node?.kind === 'question' ? node.factKey : undefined
        return key === undefined ? [] : [{ key, nodeId, answer, known: '', from: '' }]
      })
      const sql = `INSERT INTO decision_ground (decision_id, relied, cites, watched)
        VALUES (@id, @relied, @cites, @watched)`
      connection.run(sql, {
        id,
        relied: JSON.stringify(relied),
        cites: JSON.stringify(citesOf(shown)),
        watched: isErased ? 0 : 1,
      })
    }
  },
}
