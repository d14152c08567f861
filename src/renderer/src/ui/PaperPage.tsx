import { useEffect, useMemo, useRef, type CSSProperties } from 'react'
import type { Block } from '@core/documents/block'
import { isWide } from '@core/documents/table-shape'
import { PaperBlock } from './PaperBlock'
import { PaperLetterhead } from './PaperLetterhead'
import css from './PaperPage.module.css'

type PaperPageProps = {
  readonly blocks: readonly Block[]
  /** Paths of the answers that changed since the version people know. */
  readonly marked?: readonly string[]
  /** Path of the answer being typed: its words stand out and are kept in view. */
  readonly activeFact?: string
  /** 1 is the size of the page’s own text. */
  readonly zoom?: number
  readonly label?: string
}

/** More columns than this stand closer together, in smaller letters. */
const crowded = 12

/** A document as it will look on paper: white in light and dark, made of the same blocks as the files. */
export function PaperPage({ blocks, marked = [], activeFact = '', zoom = 1, label = 'The document' }: PaperPageProps) {
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    // Nearest, so that the page only moves when the words are out of sight.
    if (activeFact) page.current?.querySelector('[data-tone="active"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [activeFact])
  const changed = marked.join('\n')
  // The same marks stay the same object, so that blocks they do not touch are left alone.
  const marks = useMemo(
    () => ({ marked: changed === '' ? [] : changed.split('\n'), activeFact }),
    [changed, activeFact],
  )
  const from = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.level : 3)))
  const style: CSSProperties & { '--zoom': number } = { '--zoom': zoom }
  return (
    <article
      ref={page}
      className={css.paper}
      style={style}
      data-sideways={isWide(blocks)}
      data-crowded={blocks.some((block) => block.type === 'table' && block.head.length > crowded)}
      aria-label={label}
      lang="en-GB"
    >
      <PaperLetterhead />
      {blocks.map((block, index) => (
        <PaperBlock key={index} block={block} marks={marks} from={from} />
      ))}
    </article>
  )
}
