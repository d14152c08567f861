import { IconCheck } from '@tabler/icons-react'
import { createContext, type ReactNode } from 'react'
import { Mark } from '../../app/Mark'
import css from './FirstRunFrame.module.css'

/** The steps of the first run that exist. */
const firstRunSteps = [
  { id: 'welcome', label: 'Welcome' },
  { id: 'passphrase', label: 'Passphrase' },
  { id: 'file', label: 'The file' },
  { id: 'recovery', label: 'Way back in' },
  { id: 'organisation', label: 'Your organisation' },
  { id: 'questions', label: 'What you do' },
] as const

export type FirstRunStep = (typeof firstRunSteps)[number]['id']

/** The ways to begin, each with its steps: a sample and a register from elsewhere bring their own organisation. */
const stepsOf = {
  own: ['welcome', 'passphrase', 'recovery', 'organisation', 'questions'],
  sample: ['welcome', 'passphrase'],
  moved: ['welcome', 'file', 'recovery'],
} as const satisfies Record<string, readonly FirstRunStep[]>

export type FirstRunKind = keyof typeof stepsOf

/** "Step 2 of 4": said in the head of the page for all, and over each step's title. */
export const StepCount = createContext('')

type FirstRunFrameProps = { readonly step: FirstRunStep; readonly kind: FirstRunKind; readonly children: ReactNode }

/** The page around a step of the first run: whose program this is, and how far one has come. */
export function FirstRunFrame({ step, kind, children }: FirstRunFrameProps) {
  const steps = stepsOf[kind].flatMap((id) => firstRunSteps.filter((one) => one.id === id))
  const now = steps.findIndex(({ id }) => id === step)
  const count = `Step ${now + 1} of ${steps.length}`
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div className={css.brand}>
          <Mark size={28} />
          <b>Steward</b>
        </div>
        <ol className={css.steps} aria-label={count}>
          {steps.map(({ id, label }, index) => (
            <li key={id} data-reached={index <= now} aria-current={index === now ? 'step' : undefined}>
              {index < now && <IconCheck size={16} stroke={2} aria-label="Done:" />} {label}
            </li>
          ))}
        </ol>
        <span className={css.time}>About fifteen minutes in all</span>
      </header>
      <main className={css.body}>
        <StepCount value={count}>{children}</StepCount>
      </main>
    </div>
  )
}
