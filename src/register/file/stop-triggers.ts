import { normalPoint } from '@core/contacts/normal-point'
import { markValues } from '@core/erasure/mark-values'
import { codedTexts, isOnePersons, nameAndPostcodeKey, organisationKey } from '@core/suppression/recognise'
import type { Cell, Connection } from './connection'
import type { ErasureJournal } from './register'
import { stopTriggers } from './stop-trigger-sql'

/**
 * Keeps the do-not-contact list true to the contacts as they come, change and go, whoever writes them: an entry learns the
 * addresses of the contact it is about; a contact that is known only by a keyed hash, by name and postcode or by the name of
 * an organisation is found; and when a contact goes, what an entry holds of it becomes keyed hashes (row D2). Set on the
 * connection that writes, because only there are the functions that hash. Nothing here ever ends an entry (row D4).
 */
export function startStopTriggers(
  connection: Connection,
  journal: Pick<ErasureJournal, 'everyMarkOf' | 'marksOf'>,
): void {
  if (!connection.get("SELECT 1 FROM sqlite_master WHERE name = 'suppression_match'")) return
  const markOf = (text: string | undefined) => (text === undefined ? '' : (journal.marksOf([text])[0] ?? ''))
  connection.define('steward_mark', (kind, value) =>
    markOf(codedTexts({ kind: addressKind(kind), value: text(value) })[0]),
  )
  connection.define('steward_name_mark', (name, postcode) =>
    markOf(codedTexts({ kind: 'name-and-postcode', value: nameAndPostcodeKey(text(name), text(postcode)) })[0]),
  )
  connection.define('steward_marks', (kind, value, name, postcode) =>
    JSON.stringify(journal.everyMarkOf(pointTexts(text(kind), text(value), text(name), text(postcode))).flat()),
  )
  connection.define('steward_organisation', (name) => organisationKey(text(name)))
  connection.define('steward_one_persons', (kind, normal) => (isOnePersons(addressKind(kind), text(normal)) ? 1 : 0))
  connection.exec(stopTriggers)
}

/** The texts a point could have been hashed from. */
function pointTexts(kind: string, value: string, name: string, postcode: string): string[] {
  if (kind === 'post') return codedTexts({ kind: 'name-and-postcode', value: nameAndPostcodeKey(name, postcode) })
  if (kind !== 'email' && kind !== 'phone' && kind !== 'mobile') return []
  const now = codedTexts({ kind: addressKind(kind), value: normalPoint(kind, value) })
  return [...new Set([...now, ...markValues([{ kind, value }])])]
}

function addressKind(kind: Cell): 'email' | 'phone' {
  return kind === 'email' ? 'email' : 'phone'
}

function text(cell: Cell): string {
  return typeof cell === 'string' ? cell : ''
}
