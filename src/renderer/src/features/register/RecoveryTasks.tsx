import { Button, Group } from '@mantine/core'
import { IconCheck, IconDownload, IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { ProveGroup } from './ProveGroup'
import css from './RecoveryTasks.module.css'
import { useRecoveryPaper } from './use-recovery-paper'

type RecoveryTasksProps = {
  readonly sheet: RecoveryKeyGroups
  /** The group to type, counted from 0. */
  readonly group: number
  readonly proven: boolean
  readonly onProven: () => void
  readonly missing?: string
}

/** What to do with a new recovery sheet: get it onto paper, show that it can be read, put it away. */
export function RecoveryTasks({ sheet, group, proven, onProven, missing }: RecoveryTasksProps) {
  const { left, print, save } = useRecoveryPaper(sheet)
  const out = left !== undefined || proven
  return (
    <ol className={css.tasks}>
      <Task number={1} done={out} now={!out} title="Print or save the sheet">
        <p className={css.say}>
          {left === undefined ? 'On paper is best. A file belongs on a stick, not on this computer.' : said[left]}
        </p>
        <Group gap={8} mt={10}>
          <Button variant="default" leftSection={<IconPrinter size={18} stroke={1.75} />} onClick={print}>
            {left === 'printed' ? 'Print again' : 'Print'}
          </Button>
          <Button variant="default" leftSection={<IconDownload size={18} stroke={1.75} />} onClick={save}>
            {left === 'saved' ? 'Save again' : 'Save as PDF'}
          </Button>
        </Group>
      </Task>
      <Task number={2} done={proven} now={out && !proven} title="Show that you have it">
        <output className={css.say}>
          {proven
            ? 'It matches. This sheet opens the register.'
            : `Type group ${group + 1} from the sheet. It keeps a bad print from costing you everything.`}
        </output>
        {!proven && <ProveGroup group={group} onProven={onProven} missing={missing} />}
      </Task>
      <Task number={3} done={false} now={proven} title="Put it where you keep deeds and insurance">
        <p className={css.say}>Not beside the computer.</p>
      </Task>
    </ol>
  )
}

const said = { printed: 'Sent to the printer.', saved: 'Saved as a PDF.' } as const

type TaskProps = {
  readonly number: number
  readonly done: boolean
  readonly now: boolean
  readonly title: string
  readonly children: ReactNode
}

function Task({ number, done, now, title, children }: TaskProps) {
  return (
    <li className={css.task} data-state={done ? 'done' : now ? 'now' : 'todo'}>
      <span className={css.dot}>{done ? <IconCheck size={16} stroke={2.5} aria-label="Done" /> : number}</span>
      <div className={css.matter}>
        <b>{title}</b>
        {children}
      </div>
    </li>
  )
}
