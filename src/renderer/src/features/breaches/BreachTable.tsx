import { clockFactsOfSummary, type BreachSummary } from '@core/breaches/summary'
import { clockOf } from '@core/breaches/clock'
import { kindsOfIncident } from '@core/breaches/kinds'
import { dayMonthYear, shortDate } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Anchor, Table } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { StateWord } from '../../ui/StateWord'
import { BandWord } from './BandWord'
import { clockLook, tableWords } from './clock-look'
import css from './breaches.module.css'

/** The log as a table: when we were sure, what, where the clock stands, how bad. */
export function BreachTable({ lines, now }: { readonly lines: readonly BreachSummary[]; readonly now: string }) {
  return (
    <Table className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={css.day}>Sure of it</Table.Th>
          <Table.Th>What happened</Table.Th>
          <Table.Th className={css.state}>State</Table.Th>
          <Table.Th className={css.wide}>Severity</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.breach.id} className={css.row}>
            <Table.Td className={css.day}>
              {shortDate(londonDate(line.breach.facts.awareAt))}
              <span className={css.second}>{londonDate(line.breach.facts.awareAt).slice(0, 4)}</span>
            </Table.Td>
            <Table.Td>
              <Anchor component={Link} href={`/breaches/${line.breach.id}`} className={css.name} underline="hover">
                {line.breach.facts.title}
              </Anchor>
              <span className={css.second}>
                {line.breach.reference}, {kindsOfIncident[line.breach.facts.kind].label.toLowerCase()}
                {line.openActions > 0 &&
                  `, ${line.openActions === 1 ? '1 action' : `${line.openActions} actions`} open`}
              </span>
            </Table.Td>
            <Table.Td className={css.state}>
              <StateOf line={line} now={now} />
            </Table.Td>
            <Table.Td className={css.wide}>{line.band ? <BandWord band={line.band} se={line.se} /> : '–'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function StateOf({ line, now }: { readonly line: BreachSummary; readonly now: string }) {
  const { closing } = line.breach
  const clock = clockOf(clockFactsOfSummary(line), now)
  const { icon, color, filled } = clockLook[clock.state]
  const [word, asks] = tableWords(clock)
  if (!closing) {
    return (
      <>
        <StateWord icon={icon} word={word} color={color} filled={filled} />
        {asks !== '' && <span className={css.second}>{asks}</span>}
      </>
    )
  }
  return (
    <>
      <StateWord icon={IconCircleCheck} word="Closed" color="pine" />
      <span className={css.second}>{[word, dayMonthYear(londonDate(closing.at))].join(', ')}</span>
    </>
  )
}
