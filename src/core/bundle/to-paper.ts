import type { Block, Inline } from '../documents/block'
import { dayMonthYear } from '../time/format-date'
import { aboutLine, type BundleAbout, notInBundle } from './about'
import { bundleGroupWords } from './group'
import { byGroup, type HeldBack, heldBackWords, type Leaving, type LeavingItem } from './leaving'

/** So many items make one file to read; longer ones are slow to lay out and to open. */
const mostInPaper = 500

/** The bundle to read: in one piece, or for a package in files of at most 500 items each. */
export function toPapers(
  { items, heldBack }: Leaving,
  about: BundleAbout,
  fileNames: ReadonlyMap<string, string>,
  inParts: boolean,
): readonly (readonly Block[])[] {
  const ordered = byGroup(items).flatMap((part) => part.items)
  const most = inParts ? mostInPaper : Math.max(1, ordered.length)
  const count = Math.max(1, Math.ceil(ordered.length / most))
  return Array.from({ length: count }, (_, at) => {
    const own = ordered.slice(at * most, (at + 1) * most)
    return [...opening(about, at, count), ...(at === 0 ? firstWords(heldBack) : []), ...partBlocks(own, fileNames)]
  })
}

function opening(about: BundleAbout, at: number, count: number): Block[] {
  const part = count > 1 ? `, part ${at + 1} of ${count}` : ''
  return [
    { type: 'title', text: `What we hold about ${about.name}${part}` },
    { type: 'paragraph', words: aboutLine(about) },
  ]
}

function firstWords(heldBack: readonly HeldBack[]): Block[] {
  const held: Block[] =
    heldBack.length === 0
      ? []
      : [
          { type: 'heading', level: 2, text: 'What is not in it' },
          { type: 'list', items: heldBack.map(heldBackWords), rules: ['sar.exemptions', 'sar.third-party'] },
        ]
  return [...held, { type: 'list', items: [...notInBundle] }]
}

function partBlocks(items: readonly LeavingItem[], fileNames: ReadonlyMap<string, string>): Block[] {
  return byGroup(items).flatMap(({ group, items: own }) => [
    { type: 'heading', level: 1, text: bundleGroupWords[group].name } as const,
    { type: 'paragraph', words: bundleGroupWords[group].say } as const,
    ...own.flatMap((item) => itemBlocks(item, fileNames)),
  ])
}

function itemBlocks({ id, title, on, fields, file }: LeavingItem, fileNames: ReadonlyMap<string, string>): Block[] {
  const heading = on === '' ? title : `${title}, ${dayMonthYear(on)}`
  const lines: Inline[][] = fields.map(({ label, text }) => [{ text: `${label}: `, bold: true }, { text }])
  const path = fileNames.get(id)
  if (path !== undefined) {
    const words = file?.kind === 'words' ? `${path} (its words only)` : path
    lines.push([{ text: 'In this package: ', bold: true }, { text: words }])
  }
  return [
    { type: 'heading', level: 2, text: heading },
    ...(lines.length > 0 ? [{ type: 'list', items: lines } as const] : []),
  ]
}
