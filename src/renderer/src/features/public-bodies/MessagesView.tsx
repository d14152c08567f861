import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Anchor, Table } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../../ui/Empty'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { VerdictWord } from '../../ui/VerdictWord'
import { shownVerdict } from '../guidance/shown-verdict'
import css from './public-bodies.module.css'
import { useOwnMessages } from './use-guidance-sheet'
import { useTasks } from './use-tasks'

const papers = [
  {
    what: 'Communication preferences of a patient',
    say: 'How to be reached about care, and apart from that a choice of other news.',
    href: '/documents/ready/patient-preferences',
  },
  {
    what: 'Communication preferences of staff',
    say: 'The same for the people who work for you.',
    href: '/documents/ready/staff-preferences',
  },
  {
    what: 'Training and resources',
    say: 'Who was taught what and when, and where people look things up.',
    href: '/guidance/training',
  },
] as const

// The rest is in the list of decisions.
const newest = 10

/** What was decided on messages, the tasks they serve, and the papers that go with it. */
export function MessagesView() {
  const { data: messages } = useOwnMessages()
  const { data: tasks } = useTasks()
  if (!messages || !tasks) return <Loading rows={6} />
  return (
    <div className={css.main}>
      <Sheet title="Messages you decided on" padded={messages.rows.length === 0}>
        {messages.rows.length === 0 ? (
          <Empty
            title="Your answers will be here"
            say="Answer the questions once for each kind of message: a reminder, a campaign, a newsletter. The answer is kept with its day and its law, and can be shown."
          />
        ) : (
          <Table aria-label="Messages you decided on" className={css.table}>
            <Table.Tbody>
              {messages.rows.slice(0, newest).map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td>
                    <Anchor component={Link} href={`/guidance/decision/${one.id}`} className={css.name}>
                      {one.subject}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>
                    <VerdictWord {...shownVerdict(one)} />
                  </Table.Td>
                  <Table.Td>{dayMonthYear(londonDate(one.decidedAt))}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Sheet>
      <Sheet title="Tasks your messages serve">
        {tasks.length === 0 ? (
          <p className={css.hint}>
            A promotional message is outside the marketing rules only if it serves a task you can name. Tasks you name
            in the answers are kept here, and can be chosen again.
          </p>
        ) : (
          tasks.map(({ id, name, source, decisions }) => (
            <SheetRow key={id}>
              <span className={css.name}>{name}</span>
              <p className={css.hint}>
                {source}. {decisions === 1 ? 'One decision rests' : `${decisions} decisions rest`} on it.
              </p>
            </SheetRow>
          ))
        )}
        <LawLine rules={['psm.task-test', 'psm.gms']} />
      </Sheet>
      <Sheet title="Papers that go with it">
        {papers.map(({ what, say, href }) => (
          <SheetRow key={href}>
            <Anchor component={Link} href={href} className={css.name}>
              {what}
            </Anchor>
            <p className={css.hint}>{say}</p>
          </SheetRow>
        ))}
      </Sheet>
    </div>
  )
}
