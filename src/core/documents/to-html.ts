import { assertNever } from '../assert-never'
import type { Block, Change, Inline, Words } from './block'
import { runsOf, safeLink } from './runs'
import { diagramSvg } from './diagram-svg'
import { escapeHtml } from './escape-html'
import { squaresPath } from './squares'

/** The blocks as the inside of an HTML body: real headings, lists and tables, everything escaped, no style, no script. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n')
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'title':
      return `<h1>${escapeHtml(block.text)}</h1>`
    // The title is the only h1, so a heading of level 1 is an h2, and the outline has no hole.
    case 'heading':
      return `<h${block.level + 1}>${changed(escapeHtml(block.text), block.change)}</h${block.level + 1}>`
    case 'paragraph':
      return block.small ? `<p class="small">${wordsHtml(block.words)}</p>` : `<p>${wordsHtml(block.words)}</p>`
    case 'list':
      return listHtml(block.ordered ? 'ol' : 'ul', block.items)
    case 'table':
      return tableHtml(block)
    case 'signature':
      return `<div class="signature">${block.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>`
    case 'squares':
      return squaresHtml(block)
    case 'diagram':
      return `<p>${diagramSvg(block)}</p>`
    case 'page-break':
      return '<div class="page-break"></div>'
    default:
      return assertNever(block)
  }
}

function listHtml(tag: 'ol' | 'ul', items: readonly Words[]): string {
  return `<${tag}>${items.map((item) => `<li>${wordsHtml(item)}</li>`).join('')}</${tag}>`
}

function tableHtml(table: Extract<Block, { type: 'table' }>): string {
  const caption = table.caption ? `<caption>${escapeHtml(table.caption)}</caption>` : ''
  const head = table.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
  const rows = table.rows
    .map(
      (row) =>
        `<tr>${row.map((cell) => `<td${isDay(cell) ? ' class="day"' : ''}>${wordsHtml(cell)}</td>`).join('')}</tr>`,
    )
    .join('')
  return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`
}

/** Drawn as one path, 32 mm wide, in black whatever the page’s colours are: a telephone has to read it. */
function squaresHtml({ rows, about }: Extract<Block, { type: 'squares' }>): string {
  const { size, path } = squaresPath(rows)
  return `<svg class="squares" role="img" aria-label="${escapeHtml(about)}" width="121" height="121" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
}

function wordsHtml(words: Words): string {
  return runsOf(words)
    .map((run) => {
      const text = emphasised(escapeHtml(run.text).replaceAll('\n', '<br>'), run)
      const link = safeLink(run.href)
      return changed(link ? `<a href="${escapeHtml(link)}">${text}</a>` : text, run.change)
    })
    .join('')
}

/** What somebody stressed, underlined or struck out in words of their own. */
function emphasised(html: string, looks: Inline): string {
  const { bold, italic, underline, strike } = looks
  const tags = [strike && 's', underline && 'u', italic && 'em', bold && 'strong']
  return tags.reduce<string>((inner, tag) => (tag ? `<${tag}>${inner}</${tag}>` : inner), html)
}

function changed(html: string, change: Change | undefined): string {
  if (!change) return html
  return change === 'added' ? `<ins>${html}</ins>` : `<del>${html}</del>`
}

/** A cell that holds one date and nothing else: it may not break over lines, however narrow its column. */
function isDay(cell: Words): boolean {
  return typeof cell === 'string' && /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(cell)
}
