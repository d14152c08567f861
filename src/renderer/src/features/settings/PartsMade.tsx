import { Button, Group } from '@mantine/core'
import { IconCircleCheck, IconDownload, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { PARTS } from '@core/register/recovery-part'
import type { PartSheet, Parts } from '@core/ways/contract'
import { SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { usePartPaper } from '../register/use-recovery-paper'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import css from './PersonRow.module.css'
import page from './SecurityPage.module.css'

/** The three parts just made: each onto a paper of its own. They are shown nowhere else and never again. */
export function PartsMade({ parts, onDone }: { readonly parts: Parts; readonly onDone: () => void }) {
  const [left, setLeft] = useState<readonly number[]>([])
  const [asking, setAsking] = useState(false)
  const missing = PARTS - left.length
  return (
    <>
      <p className={page.say}>
        Print each part on a sheet of its own and give each to another person. They are made only now: what is not
        printed or saved is lost, and then you make three new ones.
      </p>
      <ul aria-label="The three parts">
        {parts.parts.map((part) => (
          <li key={part.number}>
            <SheetRow>
              <PartRow
                part={part}
                madeAt={parts.madeAt}
                onLeft={() => setLeft((before) => [...new Set([...before, part.number])])}
              />
            </SheetRow>
          </li>
        ))}
      </ul>
      <div className={page.under}>
        <Button
          variant={missing === 0 ? 'filled' : 'default'}
          onClick={() => (missing === 0 ? onDone() : setAsking(true))}
        >
          Done
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={onDone}
        title={missing === 1 ? 'Leave with one part not on paper?' : `Leave with ${missing} parts not on paper?`}
        goes="What has not been printed or saved cannot be shown again."
        stays={
          left.length > 1 ? 'The two you have do open the register.' : 'Two parts are needed to open the register.'
        }
        button="Leave"
      />
    </>
  )
}

type PartRowProps = { readonly part: PartSheet; readonly madeAt: string; readonly onLeft: () => void }

function PartRow({ part, madeAt, onLeft }: PartRowProps) {
  const { left, print, save } = usePartPaper(part, madeAt, onLeft)
  const name = `part ${part.number}`
  return (
    <div className={css.row}>
      <div className={css.who}>
        <b>Part {part.number}</b>
        {left && (
          <span className={css.way}>
            <StateWord
              icon={IconCircleCheck}
              word={left === 'printed' ? 'Sent to the printer' : 'Saved'}
              color="pine"
            />
          </span>
        )}
      </div>
      <Group gap={8}>
        <Button
          variant="default"
          aria-label={`Print ${name}`}
          leftSection={<IconPrinter size={18} stroke={1.75} />}
          onClick={print}
        >
          Print
        </Button>
        <Button
          variant="default"
          aria-label={`Save ${name} as PDF`}
          leftSection={<IconDownload size={18} stroke={1.75} />}
          onClick={save}
        >
          Save as PDF
        </Button>
      </Group>
    </div>
  )
}
