import { factAt, type FactDifference } from './changed-facts'
import { editableDocuments } from './editable'

type FactName = (difference: FactDifference, before: unknown, after: unknown) => string

/** Names the answers of a document in words: by its own names where it has an editor, else by the list they stand in. */
export function factNameOf(templateId: string): FactName {
  return editableDocuments[templateId]?.factName ?? plainName
}

const lists: Readonly<Record<string, string>> = {
  rows: 'The list it is made from',
  site: 'What the site says',
  links: 'The links',
  decided: 'What was decided',
  tasks: 'The tasks',
}

/** “Coaching notes (new)”, “Coaching notes: something in its row”, “The list it is made from”. */
function plainName({ kind, fact }: FactDifference, before: unknown, after: unknown): string {
  const [list = '', index] = fact.split('.')
  const row = index === undefined ? undefined : factAt(kind === 'removed' ? before : after, `${list}.${index}`)
  const name = nameOf(row)
  if (name === '') return lists[list] ?? 'An answer'
  if (kind === 'changed') return name
  return `${name} (${kind === 'added' ? 'new' : 'taken out'})`
}

function nameOf(row: unknown): string {
  for (const key of ['name', 'title', 'purpose', 'task']) {
    const name = factAt(row, key)
    if (typeof name === 'string' && name.trim() !== '') return name
  }
  return ''
}
