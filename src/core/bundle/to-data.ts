import { csvLine } from '../documents/to-csv'
import { type BundleAbout, notInBundle } from './about'
import { bundleGroupWords } from './group'
import { byGroup, type HeldBack, heldBackWords, type LeavingItem } from './leaving'

const BYTE_ORDER_MARK = '\uFEFF'

type Parts = {
  readonly items: readonly LeavingItem[]
  readonly heldBack: readonly HeldBack[]
  readonly about: BundleAbout
  /** Where the file of an item lies in the package. */
  readonly fileNames: ReadonlyMap<string, string>
}

/** The bundle as JSON: for programs (`sar.format`). */
export function toBundleJson({ items, heldBack, about, fileNames }: Parts): string {
  const whole = {
    about: { organisation: about.organisation, reference: about.reference, name: about.name, madeOn: about.madeOn },
    notIncluded: [...heldBack.map(heldBackWords), ...notInBundle],
    parts: byGroup(items).map(({ group, items: own }) => ({
      part: bundleGroupWords[group].name,
      items: own.map(({ id, title, on, fields }) => ({
        title,
        ...(on !== '' && { date: on }),
        ...(fileNames.has(id) && { file: fileNames.get(id) }),
        fields: fields.map(({ label, text }) => ({ label, text })),
      })),
    })),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** The same as a table with one line for each thing that is written, for spreadsheets; formulas are made harmless. */
export function toBundleCsv({ items, fileNames }: Parts): string {
  const rows = byGroup(items).flatMap(({ group, items: own }) =>
    own.flatMap(({ id, title, on, fields }, at) => {
      const start = [bundleGroupWords[group].name, String(at + 1), title, on]
      const path = fileNames.get(id)
      const all = path === undefined ? fields : [...fields, { label: 'File in this package', text: path }]
      return all.map(({ label, text }) => csvLine([...start, label, text]))
    }),
  )
  return BYTE_ORDER_MARK + csvLine(['Part', 'Number', 'Item', 'Date', 'What', 'Words']) + rows.join('')
}

/** What is in the package, to be read first. */
export function toBundleIndex({ items, heldBack, about, fileNames }: Parts, files: readonly string[]): string {
  const lines = [
    `What we hold about ${about.name}`,
    `Reference ${about.reference}. Put together on ${about.madeOn}${about.organisation === '' ? '' : ` by ${about.organisation}`}.`,
    '',
    'In this package:',
    ...files.map((file) => `  ${file}`),
    '',
    'Parts:',
    ...byGroup(items).map(({ group, items: own }) => `  ${bundleGroupWords[group].name}: ${own.length}`),
    ...(fileNames.size === 0 ? [] : ['', 'Files:']),
    ...items.flatMap((item) => fileLine(item, fileNames.get(item.id))),
    '',
    'Not in it:',
    ...[...heldBack.map(heldBackWords), ...notInBundle].map((line) => `  ${line}`),
    '',
  ]
  return lines.join('\r\n')
}

function fileLine({ fields, file }: LeavingItem, path: string | undefined): string[] {
  if (path === undefined || !file) return []
  const name = file.kind === 'whole' ? file.name : (fields[0]?.text ?? '')
  return [`  ${path}: ${name}${file.kind === 'words' ? ' (its words only, without what was taken out)' : ''}`]
}
