import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFactForm } from './fact-form'
import { FoldingRow } from './FoldingRow'

type AnswerRowProps = {
  readonly title: string
  /** One line of what is answered. */
  readonly summary: string
  /** The first words of the answers in it; it opens where one of them is. */
  readonly paths: readonly string[]
  /** Left out of the document. */
  readonly isOut?: boolean
  readonly open: string
  readonly onOpen: (fact: string) => void
  readonly children: ReactNode
}

/** One group of answers in an editor: folded with one line of what it says, or of what is missing. */
export function AnswerRow({ title, summary, paths, isOut = false, open, onOpen, children }: AnswerRowProps) {
  const { gaps, goTo } = useFactForm()
  const gap = gaps.find(({ fact }) => paths.some((path) => isIn(fact, path)))
  const isOpen = paths.some((path) => isIn(open, path))
  return (
    <FoldingRow
      title={title}
      summary={gap && !isOpen ? gap.say : summary}
      state={isOut ? 'out' : gap ? 'asks' : 'done'}
      level={3}
      open={isOpen}
      onToggle={(opened) => onOpen(opened ? (paths[0] ?? '') : '')}
      action={
        gap &&
        !isOpen && (
          <Anchor
            component="button"
            type="button"
            fz={13.5}
            onClick={() => goTo(gap.fact)}
            aria-label={`Answer: ${title}`}
          >
            Answer
          </Anchor>
        )
      }
    >
      {children}
    </FoldingRow>
  )
}

function isIn(fact: string, path: string): boolean {
  return fact === path || fact.startsWith(`${path}.`)
}
