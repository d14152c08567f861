import { fieldOfLabel, type FormField } from './labels'

/** What the lines of a form say, by what each holds; several lines of one field stand under each other. */
export type FormLines = Readonly<Partial<Record<FormField, string>>>

/** A label stands at the start of its line, before a colon or the end of a cell. */
const labelled = /^[\s*_•·-]{0,6}(\p{L}[^:\t\n]{0,70}?)[\s*_]{0,4}[:\t](.*)$/u

/** The same on a line of its own: no sentence. */
const bare = /^[\s*_#]{0,6}(\p{L}[^.:;,!?\n]{1,70})\??[\s*_]{0,4}$/u

/** Only the beginning of a very long message is looked at for labels. */
const mostLines = 2000

/**
 * Reads “Label: value” lines, the value beside the label or under it. Words of a field that may be long (what is asked for)
 * run on until the next label. Null where the text is no form: one needs a name and something else.
 */
export function formLinesOf(text: string): FormLines | null {
  const found: Partial<Record<FormField, string>> = {}
  let at: FormField | null = null
  for (const line of text.split('\n', mostLines)) {
    const { field, beside } = labelOf(line)
    if (field !== null) {
      at = field
      add(found, field, beside)
    } else if (at !== null && (at === 'scope' || found[at] === '' || at === 'address')) {
      // An empty line ends what fits on one line; words that were asked for may have empty lines between them.
      if (line.trim() === '' && at !== 'scope' && found[at] !== '') at = null
      else add(found, at, line)
    } else if (line.trim() === '') {
      at = null
    }
  }
  return isForm(found) ? found : null
}

/** The label of a line with what stands beside it, or a line that is nothing but a label: “Full name”, “What would you like?”. */
function labelOf(line: string): { readonly field: FormField | null; readonly beside: string } {
  const [, label, beside = ''] = labelled.exec(line.slice(0, 2000)) ?? []
  if (label !== undefined) return { field: fieldOfLabel(label), beside }
  const alone = bare.exec(line)?.[1]
  const field = alone === undefined ? null : fieldOfLabel(alone)
  return { field: field === 'scope' && !line.includes('?') ? null : field, beside: '' }
}

/** What is asked for and an address may have several lines; of anything else the first counts. */
function add(found: Partial<Record<FormField, string>>, field: FormField, words: string): void {
  const more = words.replace(/^[\s*_]+|[\s*_]+$/g, '')
  const before = found[field] ?? ''
  if (field === 'scope') found[field] = before === '' ? more : `${before}\n${more}`
  else if (field === 'address' || field === 'number') found[field] = [before, more].filter(Boolean).join(', ')
  else found[field] = before || more
}

/** A signature has a number and an address too; a form also says whose they are. */
function isForm(found: Partial<Record<FormField, string>>): boolean {
  const named = Boolean(found.name) || (Boolean(found.firstName) && Boolean(found.lastName))
  const others: readonly FormField[] = ['email', 'phone', 'scope', 'birth', 'number', 'address']
  return named && others.some((field) => Boolean(found[field]))
}
