import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { RecoveryKeyGroups } from '@core/register/contract'
import css from './RecoveryStep.module.css'
import { RecoveryTasks } from './RecoveryTasks'
import { SheetPicture } from './SheetPicture'
import { StepWords } from './StepWords'
import { useAskedGroup } from './use-asked-group'

type RecoveryStepProps = { readonly sheet: RecoveryKeyGroups; readonly onDone: () => void }

/** The second way in: the recovery sheet printed, and proven by typing the one group that only the paper shows. */
export function RecoveryStep({ sheet, onDone }: RecoveryStepProps) {
  const group = useAskedGroup()
  const [proven, setProven] = useState(false)
  const [pressed, setPressed] = useState(false)
  return (
    <StepWords
      title="Keep a second way in, on paper"
      say="If you forget your passphrase, this sheet opens the register. Nobody else can, not even us. Without both, what is inside is gone for good."
      aside={<SheetPicture sheet={sheet} hidden={group} />}
    >
      <RecoveryTasks
        sheet={sheet}
        group={group}
        proven={proven}
        onProven={() => setProven(true)}
        missing={pressed && !proven ? `Type group ${group + 1} first, or choose “Do this later”.` : undefined}
      />
      <Group gap={8} mt={18}>
        <Button size="md" onClick={() => (proven ? onDone() : setPressed(true))}>
          Continue
        </Button>
        {!proven && (
          <Button size="md" variant="subtle" onClick={onDone}>
            Do this later
          </Button>
        )}
        {!proven && (
          <span className={css.later}>Later you make a new sheet, in Settings. This one is shown only now.</span>
        )}
      </Group>
    </StepWords>
  )
}
