import type { OpenRegister } from '../../../src/register/file/open-register'

/** What is wrong with an open register: its pages, its trail, the note of where the trail ends, its search index. */
export async function faultsOf(register: OpenRegister): Promise<string[]> {
  const faults: string[] = []
  if (!register.quickCheck()) faults.push('its pages are damaged')
  const audit = await register.verifyAudit()
  if (audit.state !== 'intact') faults.push(`its trail is ${audit.state}`)
  if (register.headFound.state !== 'matches')
    faults.push(`the note of its trail: ${JSON.stringify(register.headFound)}`)
  return [...faults, ...faultsOfContacts(register)]
}

/** Contacts without the line of their making, lines without their contact, contacts that cannot be found by search. */
function faultsOfContacts({ read }: OpenRegister): string[] {
  const count = (sql: string) => read.get<{ n: number }>(sql)?.n ?? -1
  const unaudited = count(
    `SELECT count(*) AS n FROM contact WHERE id NOT IN (SELECT subject FROM audit_event WHERE action = 'contacts.add')`,
  )
  const lost = count(
    `SELECT count(*) AS n FROM audit_event WHERE action = 'contacts.add' AND subject NOT IN (SELECT id FROM contact)
       AND subject NOT IN (SELECT record_id FROM erasure)`,
  )
  const pointless = count('SELECT count(*) AS n FROM contact WHERE id NOT IN (SELECT contact_id FROM contact_point)')
  const unfound = count(
    `SELECT count(*) AS n FROM contact
     WHERE number NOT IN (SELECT rowid FROM contact_fts WHERE contact_fts MATCH 'person')`,
  )
  return [
    ...(unaudited > 0 ? [`${unaudited} contacts have no line in the trail`] : []),
    ...(lost > 0 ? [`${lost} lines of the trail have no contact`] : []),
    ...(pointless > 0 ? [`${pointless} contacts lost their address`] : []),
    ...(unfound > 0 ? [`${unfound} contacts cannot be found by search`] : []),
  ]
}
