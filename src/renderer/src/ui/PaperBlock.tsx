import { memo } from 'react'
import { assertNever } from '@core/assert-never'
import type { Block } from '@core/documents/block'
import { squaresPath } from '@core/documents/squares'
import { toneOf, toneOfPart, type Marks } from './paper-marks'
import { PaperWords } from './PaperWords'
import css from './PaperPage.module.css'

type PaperBlockProps = { readonly block: Block; readonly marks: Marks }

/** One block of a document, drawn again only when it reads differently. Headings start at level 2: the page of the program has the first. */
export const PaperBlock = memo(function PaperBlock({ block, marks }: PaperBlockProps) {
  const tone = toneOf(block, marks)
  switch (block.type) {
    case 'title':
      return <h2 className={css.title}>{block.text}</h2>
    case 'heading':
      return <Heading block={block} tone={tone} />
    case 'paragraph':
      return (
        <p className={block.small ? css.small : undefined}>
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
    case 'page-break':
      return <hr className={css.break} aria-label="Next page" />
    default:
      return assertNever(block)
  }
}, readsTheSame)

function Heading({ block, tone }: { block: Extract<Block, { type: 'heading' }>; tone: ReturnType<typeof toneOf> }) {
  const words = <PaperWords words={block.text} tone={tone} />
  if (block.level === 1) return <h3>{words}</h3>
  return block.level === 2 ? <h4>{words}</h4> : <h5>{words}</h5>
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

// Each key press composes the document anew, and nearly all of its blocks come out as they were.
function readsTheSame(before: PaperBlockProps, after: PaperBlockProps): boolean {
  return before.marks === after.marks && JSON.stringify(before.block) === JSON.stringify(after.block)
}
