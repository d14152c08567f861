import { Button, Group } from '@mantine/core'
import { IconKey, IconNotebook, IconWorldOff } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'
import type { FirstRunKind } from './FirstRunFrame'
import css from './WelcomeStep.module.css'
import { StepWords } from './StepWords'

const points = [
  {
    icon: IconNotebook,
    title: 'One register for what the law asks of you',
    say: 'Who asked for what, when you must answer, what went wrong, what you decided and why.',
  },
  {
    icon: IconKey,
    title: 'Locked with words only you know',
    say: 'Everything is encrypted before it reaches the disk.',
  },
  {
    icon: IconWorldOff,
    title: 'Nothing leaves this computer by itself',
    say: 'No account and no cloud. Only what you print or save goes out.',
  },
] as const

type WelcomeStepProps = { readonly onChoose: (kind: FirstRunKind) => void; readonly onRestore: () => void }

/** The first thing anybody sees: what this is, and the ways to begin. */
export function WelcomeStep({ onChoose, onRestore }: WelcomeStepProps) {
  return (
    <StepWords
      title="Welcome to Steward"
      say="It tells you what data-protection law asks of a small organisation, and keeps the proof that you did it."
      aside={
        <Wash tone="sunken" title="What you need now">
          <ul className={css.needs}>
            <li>A passphrase you will remember</li>
            <li>A printer, or a memory stick</li>
            <li>The name of your organisation, and what kind it is</li>
          </ul>
        </Wash>
      }
    >
      <ul className={css.points}>
        {points.map(({ icon: PointIcon, title, say }) => (
          <li key={title}>
            <PointIcon size={18} stroke={1.75} aria-hidden="true" />
            <div>
              <b>{title}</b>
              <p>{say}</p>
            </div>
          </li>
        ))}
      </ul>
      <Group gap={8} mt={28}>
        <Button size="md" onClick={() => onChoose('own')}>
          Create your register
        </Button>
        <Button size="md" variant="default" onClick={() => onChoose('sample')}>
          Look around in a sample
        </Button>
      </Group>
      <Group gap={24} mt={8}>
        <Button variant="subtle" px={0} onClick={onRestore}>
          Restore a backup
        </Button>
        <Button variant="subtle" px={0} onClick={() => onChoose('moved')}>
          Bring in a register from another computer
        </Button>
      </Group>
    </StepWords>
  )
}
