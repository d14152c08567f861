import type { QuietLine } from '@core/today/quiet-line'
import { Anchor } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { Link } from 'wouter'
import css from './today.module.css'

type QuietLinesProps = {
  readonly lines: readonly QuietLine[]
  /** Without what would be good to do, where the page itself shows that. */
  readonly onlyFine: boolean
}

/** What is in order and needs nobody; above it the small things that would be good to do and have no date. */
export function QuietLines({ lines, onlyFine }: QuietLinesProps) {
  const open = lines.filter(({ state }) => state === 'to-do')
  const fine = lines.filter(({ state }) => state === 'fine')
  return (
    <>
      {open.length > 0 && !onlyFine && <Lines head="Worth doing soon" lines={open} />}
      {fine.length > 0 && <Lines head="Quietly fine" lines={fine} />}
    </>
  )
}

function Lines({ head, lines }: { readonly head: string; readonly lines: readonly QuietLine[] }) {
  return (
    <section>
      <h2 className={css.sideHead}>{head}</h2>
      <ul className={css.quiet}>
        {lines.map((line) => (
          <li key={line.id} className={css.line} data-state={line.state}>
            <Mark state={line.state} />
            <div className={css.words}>
              <div className={css.lineTitle}>
                <Title line={line} />
              </div>
              <div className={css.detail}>
                <bdi>{line.detail}</bdi>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Mark({ state }: Pick<QuietLine, 'state'>) {
  const Icon = state === 'fine' ? IconCircleCheck : IconCircleDashed
  return <Icon size={18} stroke={1.75} aria-hidden="true" />
}

function Title({ line: { title, href, state } }: { readonly line: QuietLine }) {
  if (href === undefined || state === 'fine') return title
  return (
    <Anchor component={Link} href={href} inherit>
      {title}
    </Anchor>
  )
}
