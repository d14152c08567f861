import { Button, Group } from '@mantine/core'
import { IconKey, IconNotebook, IconWorldOff } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'
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

/** The first thing anybody sees: what this is, and the two ways to begin. */
export function WelcomeStep({ onChoose }: { readonly onChoose: (sample: boolean) => void }) {
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
        <Button size="md" onClick={() => onChoose(false)}>
          Create your register
        </Button>
        <Button size="md" variant="default" onClick={() => onChoose(true)}>
          Look around in a sample
        </Button>
      </Group>
    </StepWords>
  )
}
