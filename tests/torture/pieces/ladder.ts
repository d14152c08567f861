import { migrations } from '../../../src/register/file/migrations/index'
import type { Migration } from '../../../src/register/file/migrations/migration'

/** The steps of today’s schema and two of a version to come, so that there is something to upgrade to on every day. */
export const ladder: readonly Migration[] = [
  ...migrations,
  {
    version: 9000,
    name: 'a table to come',
    up: `CREATE TABLE to_come (id TEXT PRIMARY KEY, what TEXT NOT NULL) STRICT;
      INSERT INTO to_come SELECT id, display_name FROM contact;`,
  },
  { version: 9010, name: 'a column to come', up: `ALTER TABLE to_come ADD COLUMN more TEXT NOT NULL DEFAULT '';` },
]

/** Where an upgrade is to end: nowhere, with an error in a step, or dead before a step or in the middle of it. */
export type Ending = { readonly how: 'never' | 'error' | 'killed before' | 'killed inside'; readonly step: number }

/** The same steps, with the end built in. */
export function endingIn(steps: readonly Migration[], { how, step }: Ending): readonly Migration[] {
  return steps.map((one) => (one.version === step && how !== 'never' ? spoilt(one, how) : one))
}

function spoilt(one: Migration, how: Ending['how']): Migration {
  if (how === 'error') return { ...one, up: `${one.up}\nINSERT INTO nowhere VALUES (1);` }
  let taken = false
  const die = (now: boolean) => {
    if (now) process.kill(process.pid, 'SIGKILL')
  }
  return {
    name: one.name,
    get version() {
      die(taken && how === 'killed inside') // asked once more right before the commit
      return one.version
    },
    get up() {
      die(how === 'killed before')
      taken = true
      return one.up
    },
  }
}
