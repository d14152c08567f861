import { VisuallyHidden } from '@mantine/core'
import { memo } from 'react'
import { assertNever } from '@core/assert-never'
import type { Block } from '@core/documents/block'
import { diagramSvg } from '@core/documents/diagram-svg'
import { squaresPath } from '@core/documents/squares'
import { toneOf, toneOfPart, type Marks } from './paper-marks'
import { PaperWords } from './PaperWords'
import css from './PaperPage.module.css'

/** `from`: the highest level of heading in the document, which stands right below its title. */
type PaperBlockProps = { readonly block: Block; readonly marks: Marks; readonly from: number }

/** One block of a document, drawn again only when it reads differently. Headings start at level 2: the page of the program has the first. */
export const PaperBlock = memo(function PaperBlock({ block, marks, from }: PaperBlockProps) {
  const tone = toneOf(block, marks)
  switch (block.type) {
    case 'title':
      return <h2 className={css.title}>{block.text}</h2>
    case 'heading':
      return <Heading block={block} tone={tone} from={from} />
    case 'paragraph':
      return (
        <p className={block.small ? css.small : undefined} data-own={isOwn(block) || undefined}>
          {isOwn(block) && <VisuallyHidden component="span">Your own paragraph: </VisuallyHidden>}
          <PaperWords words={block.words} tone={tone} />
        </p>
      )
    case 'list':
      return <List block={block} marks={marks} />
    case 'table':
      return <Table block={block} marks={marks} />
    case 'signature':
      return (
        <div className={css.signature}>
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )
    case 'squares':
      return <Squares block={block} />
    case 'diagram':
      return <img src={`data:image/svg+xml,${encodeURIComponent(diagramSvg(block))}`} alt={block.about} />
    case 'page-break':
      return <hr className={css.break} aria-label="Next page" />
    default:
      return assertNever(block)
  }
}, readsTheSame)

type HeadingProps = {
  readonly block: Extract<Block, { type: 'heading' }>
  readonly tone: ReturnType<typeof toneOf>
  readonly from: number
}

function Heading({ block, tone, from }: HeadingProps) {
  const words = <PaperWords words={[{ text: block.text, change: block.change }]} tone={tone} />
  const below = block.level - from
  if (below === 0) return <h3 data-level={block.level}>{words}</h3>
  return below === 1 ? <h4 data-level={block.level}>{words}</h4> : <h5 data-level={block.level}>{words}</h5>
}

function Squares({ block }: { block: Extract<Block, { type: 'squares' }> }) {
  const { size, path } = squaresPath(block.rows)
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
  return <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt={block.about} width={121} height={121} />
}

function List({ block, marks }: { block: Extract<Block, { type: 'list' }>; marks: Marks }) {
  const items = block.items.map((item, index) => (
    <li key={index}>
      <PaperWords words={item} tone={toneOfPart(block, index, block.items.length, marks)} />
    </li>
  ))
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function Table({ block, marks }: { block: Extract<Block, { type: 'table' }>; marks: Marks }) {
  return (
    <table>
      {block.caption && <caption>{block.caption}</caption>}
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index} data-tone={toneOfPart(block, index, block.rows.length, marks)}>
            {row.map((cell, column) => (
              <td key={column}>
                <PaperWords words={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A paragraph in the organisation’s own words; on paper it looks like any other. */
function isOwn({ facts }: Block): boolean {
  return facts?.some((fact) => fact.startsWith('own.')) === true
}

// Each key press composes the document anew, and nearly all of its blocks come out as they were.
function readsTheSame(before: PaperBlockProps, after: PaperBlockProps): boolean {
  return (
    before.marks === after.marks &&
    before.from === after.from &&
    JSON.stringify(before.block) === JSON.stringify(after.block)
  )
}
