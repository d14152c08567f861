import { basisCell, keptCell, recipientsCell } from '@core/documents/templates/ropa/cells'
import { groupFaults, purposeFaults } from '@core/processing/gaps'
import { type GroupEntry, groupParts, type ProcessingRecord, purposeParts, purposesOf } from '@core/processing/record'
import type { ScheduleRow } from '@core/retention/row'
import { Anchor, Button, Table } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import type { Opened } from './open-order'
import css from './processing.module.css'

type GroupSheetProps = {
  readonly group: GroupEntry
  readonly record: ProcessingRecord
  readonly rows: readonly ScheduleRow[]
  readonly onOpen: (opened: Opened) => void
}

/** One group of people: what is held of them, and a row for each purpose. */
export function GroupSheet({ group, record, rows, onOpen }: GroupSheetProps) {
  const { id, facts, confirmed } = group
  const ids = rows.map((row) => row.id)
  const said = groupParts.filter(
    (part) => confirmed.some((one) => one.part === part) && groupFaults(part, facts).length === 0,
  ).length
  return (
    <Sheet
      title={facts.title}
      padded={false}
      actions={
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={`Add a purpose for ${facts.title}`}
          onClick={() => onOpen({ kind: 'purpose', id: null, groupId: id })}
        >
          Add a purpose
        </Button>
      }
    >
      <div className={css.about}>
        <div className={css.grow}>
          <p>{facts.data}</p>
          <p className={css.second}>
            Seen outside by: {recipientsCell(facts.recipients, record.recipients)}. Kept in:{' '}
            {facts.places.join(', ') || 'not answered'}.
          </p>
        </div>
        <Said done={said} of={groupParts.length} />
        <Button
          variant="default"
          size="compact-md"
          aria-label={`Look at it: ${facts.title}`}
          onClick={() => onOpen({ kind: 'group', id })}
        >
          Look at it
        </Button>
      </div>
      <Table className={css.table} aria-label={`Purposes: ${facts.title}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Purpose</Table.Th>
            <Table.Th className={css.wide}>Why you may</Table.Th>
            <Table.Th className={css.wide}>Kept</Table.Th>
            <Table.Th>Confirmed</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {purposesOf(record, id).map((purpose) => (
            <Table.Tr key={purpose.id}>
              <Table.Td>
                <Anchor
                  component="button"
                  type="button"
                  className={css.name}
                  onClick={() => onOpen({ kind: 'purpose', id: purpose.id, groupId: id })}
                >
                  {purpose.facts.title}
                </Anchor>
                <span className={css.second}>{purpose.facts.purpose}</span>
              </Table.Td>
              <Table.Td className={css.wide}>{basisCell(purpose.facts)}</Table.Td>
              <Table.Td className={css.wide}>{keptCell(purpose.facts, rows)}</Table.Td>
              <Table.Td>
                <Said
                  done={
                    purposeParts.filter(
                      (part) =>
                        purpose.confirmed.some((one) => one.part === part) &&
                        purposeFaults(part, purpose.facts, ids).length === 0,
                    ).length
                  }
                  of={purposeParts.length}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Sheet>
  )
}

function Said({ done, of }: { readonly done: number; readonly of: number }) {
  return done === of ? (
    <StateWord icon={IconCircleCheck} word="Confirmed" color="pine" />
  ) : (
    <StateWord icon={IconCircleDashed} word={done === 0 ? 'To confirm' : `${done} of ${of}`} color="amber" />
  )
}
