import path from 'node:path'
import { expect, it } from 'vitest'
import { connect } from '../../../src/register/file/connect'
import { migrate } from '../../../src/register/file/migrate'
import { migrations } from '../../../src/register/file/migrations'
import { temporaryFolder } from '../../fixtures/temporary-folder'

const row = `problem, display_name, given_name, family_name, organisation_name, address, normal, postcode, other_emails,
  other_phones, says_no, under_18`
const cells = (name: string, saysNo = 0) =>
  `'', '${name}', '', '', '', '${name}@example.com', '${name}@example.com', '', '', '', ${saysNo}, 0`

it('keeps every row of a list, who it was found to be, and the decisions that hang on it', () => {
  const database = path.join(temporaryFolder(), 'register.db')
  const connection = connect(database, Buffer.alloc(32, 7), { readonly: false, create: true })
  migrate(
    connection,
    migrations.filter(({ version }) => version < 510),
  )
  const columns = connection
    .all<{ name: string; type: string; dflt_value: string | null; notnull: number; pk: number }>(
      "SELECT name, type, dflt_value, [notnull], pk FROM pragma_table_info('contact')",
    )
    .filter((one) => one.notnull === 1 && one.dflt_value === null && one.pk === 0)
  const own: Record<string, string> = { id: 'joan', kind: 'person', stage: 'kept', status: 'active' }
  connection.run(
    `INSERT INTO contact (${columns.map(({ name }) => name).join(', ')})
     VALUES (${columns.map(({ name, type }) => (own[name] ? `'${own[name]}'` : type === 'INTEGER' ? '0' : "''")).join(', ')})`,
  )
  connection.exec(`
    INSERT INTO campaign VALUES (3, 'spring', 'Spring', 'email', 'services', '', '', '{}', '', NULL, 2, 0, '', '', '', ''),
      (4, 'autumn', 'Autumn', 'email', 'services', '', '', '{}', '', NULL, 1, 0, '', '', '', '');
    INSERT INTO campaign_row (number, campaign_id, line, contact_id, ${row}) VALUES
      (7, 'spring', 2, 'joan', ${cells('joan')}), (9, 'spring', 4, NULL, ${cells('dan', 1)}), (11, 'autumn', 1, NULL, ${cells('ruth')});
    INSERT INTO campaign_decision VALUES (1, 'spring', NULL, 9, 0, 'Helen', 'no', '', ''), (2, 'spring', 'joan', NULL, 1, 'Helen', 'yes', '', '');
  `)
  const decisions = connection.all('SELECT * FROM campaign_decision ORDER BY number')

  migrate(connection, migrations)
  expect(
    connection.all(
      'SELECT number, campaign_number, line, display_name, normal, says_no FROM campaign_row ORDER BY number',
    ),
  ).toEqual([
    { number: 7, campaign_number: 3, line: 2, display_name: 'joan', normal: 'joan@example.com', says_no: 0 },
    { number: 9, campaign_number: 3, line: 4, display_name: 'dan', normal: 'dan@example.com', says_no: 1 },
    { number: 11, campaign_number: 4, line: 1, display_name: 'ruth', normal: 'ruth@example.com', says_no: 0 },
  ])
  expect(connection.all('SELECT * FROM campaign_row_contact')).toEqual([{ row_number: 7, contact_id: 'joan' }])
  expect(connection.all('SELECT * FROM campaign_decision ORDER BY number')).toEqual(decisions)

  // What hangs on a row or a contact still goes with it.
  connection.run('DELETE FROM campaign_row WHERE number = 9')
  connection.run("DELETE FROM contact WHERE id = 'joan'")
  expect(connection.all('SELECT * FROM campaign_decision')).toEqual([])
  expect(connection.all('SELECT * FROM campaign_row_contact')).toEqual([])
  connection.close()
})
