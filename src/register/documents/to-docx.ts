import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx'
import { assertNever } from '@core/assert-never'
import type { Block, Inline, Words } from '@core/documents/block'
import { cleanText } from '@core/documents/clean-text'
import { logoSizeMm, type Letterhead } from '@core/documents/letterhead'
import { runsOf, safeLink } from '@core/documents/runs'
import { columnShares, isWide } from '@core/documents/table-shape'
import { squaresPng } from './squares-png'
import { pageA4, pageMargins, signatureLine, tableBorders, textWidthOf, wordStyles } from './docx-styles'

/** A composed document on its way to Word, and whose letterhead stands above each of its pages. */
export type WordDocument = {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly letterhead: Letterhead
}

/** About how much room a letter of a table takes. */
const twipsPerLetter = 104

// The library counts in pixels of a screen: 96 to the inch.
const pixelsPerMm = 96 / 25.4

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Writes a document as a Word file (.docx): real headings, lists and tables. This is the only file that knows the library. */
export async function toDocx({ title, blocks, letterhead }: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const sideways = isWide(blocks)
  const width = textWidthOf(sideways)
  const orientation = sideways ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  const file = new Document({
    title: cleanText(title),
    creator: cleanText(letterhead.organisationName) || 'Steward',
    lastModifiedBy: 'Steward',
    description: '',
    styles: wordStyles,
    numbering: { config: [level('bullets', LevelFormat.BULLET, '•'), level('numbers', LevelFormat.DECIMAL, '%1.')] },
    sections: [
      {
        properties: { page: { size: { ...pageA4, orientation }, margin: pageMargins } },
        headers: { default: new Header({ children: [headOf(letterhead, width)] }) },
        footers: { default: new Footer({ children: [footOf(width)] }) },
        children: blocks.flatMap((block, i) => fileChildren(block, i, width)),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function fileChildren(block: Block, position: number, width: number): FileChild[] {
  switch (block.type) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: text(block.text) })]
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          children: lines({ text: cleanText(block.text), change: block.change }),
        }),
      ]
    case 'paragraph':
      return [block.small ? small(wordRuns(block.words)) : new Paragraph({ children: wordRuns(block.words) })]
    case 'list':
      return block.items.map((item, i) =>
        listItem(item, block.ordered ? 'numbers' : 'bullets', position, i === block.items.length - 1),
      )
    case 'table':
      return table(block, width)
    case 'signature':
      return block.lines.map(
        (line, i) => new Paragraph({ style: 'Signature', ...signatureLine(width, i), children: text(line) }),
      )
    case 'squares':
      return [squares(block)]
    case 'diagram': // for paper; the words after it say the same
      return []
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    default:
      return assertNever(block)
  }
}

// Each list is an instance of its own, so that the numbers of a second list start again at 1.
function listItem(item: Words, reference: string, instance: number, isLast: boolean): Paragraph {
  return new Paragraph({
    children: wordRuns(item),
    numbering: { reference, level: 0, instance },
    spacing: { after: isLast ? 120 : 60 },
  })
}

function table({ head, rows, caption }: Extract<Block, { type: 'table' }>, width: number): FileChild[] {
  const widths = columnShares({ head, rows }, width / twipsPerLetter).map((share) => Math.floor(share * width))
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((cell) => tableCell([{ text: cell, bold: true }])),
  })
  const body = rows.map((row) => new TableRow({ cantSplit: true, children: row.map((cell) => tableCell(cell)) }))
  const drawn = new Table({
    rows: [header, ...body],
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.length > 0 ? widths : [width],
    borders: tableBorders,
  })
  const above = caption ? [new Paragraph({ keepNext: true, children: wordRuns([{ text: caption, bold: true }]) })] : []
  return [...above, drawn, new Paragraph({ children: [], spacing: { after: 0 } })]
}

function tableCell(words: Words): TableCell {
  return new TableCell({
    margins: { top: 60, bottom: 40, right: 120, left: 0 },
    children: [new Paragraph({ style: 'Cell', children: wordRuns(words) })],
  })
}

/** 32 mm wide, like on paper. */
function squares({ rows, about }: Extract<Block, { type: 'squares' }>): Paragraph {
  const side = 32 * pixelsPerMm
  const image = new ImageRun({
    type: 'png',
    data: squaresPng(rows),
    transformation: { width: side, height: side },
    altText: { name: 'Square code', title: cleanText(about), description: cleanText(about) },
  })
  return new Paragraph({ spacing: { line: 240, lineRule: 'auto', after: 120 }, children: [image] })
}

function wordRuns(words: Words): ParagraphChild[] {
  return runsOf(words).flatMap((run): ParagraphChild[] => {
    const link = safeLink(run.href)
    return link ? [new ExternalHyperlink({ link, children: lines(run, 'Hyperlink') })] : lines(run)
  })
}

function lines({ text: content, bold, italic, underline, strike, change }: Inline, style?: string): TextRun[] {
  const looks = {
    bold,
    italics: italic,
    strike,
    ...(underline && { underline: {} }),
    ...(style && { style }),
    ...(change && changeLooks[change]),
  }
  return content.split(/\r\n|\r|\n/).map((line, i) => new TextRun({ text: line, ...looks, ...(i > 0 && { break: 1 }) }))
}

/** In a comparison: struck out, or underlined. Never by colour alone. */
const changeLooks = { added: { underline: {} }, removed: { strike: true } } as const

function text(content: string): TextRun[] {
  return lines({ text: cleanText(content) })
}

function small(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: 'Small', children })
}

/** The logo left and the name at the other end of the line; without a logo the name alone, on the left. */
function headOf({ organisationName, logo }: Letterhead, textWidth: number): Paragraph {
  const name = cleanText(organisationName)
  if (!logo) return small([new TextRun(name)])
  const { width, height } = logoSizeMm(logo)
  const image = new ImageRun({
    type: logo.type === 'png' ? 'png' : 'jpg',
    data: logo.bytes,
    transformation: { width: width * pixelsPerMm, height: height * pixelsPerMm },
    altText: { name: 'Logo', title: name || 'Logo', description: name || 'Logo' },
  })
  return new Paragraph({
    style: 'Small',
    // Single, because any other height of line cuts the picture in some programs.
    spacing: { line: 240, lineRule: 'auto', after: 340 },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [image, new TextRun({ children: [new Tab(), name] })],
  })
}

function footOf(textWidth: number): Paragraph {
  return new Paragraph({
    style: 'Small',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [
      new TextRun('Made with Steward. Check before use. Not legal advice.'),
      new TextRun({ children: [new Tab(), 'page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  })
}

function level(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], sign: string) {
  return {
    reference,
    levels: [{ level: 0, format, text: sign, style: { paragraph: { indent: { left: 425, hanging: 283 } } } }],
  }
}
