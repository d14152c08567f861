import type { Block } from '@core/documents/block'
import { momentWords } from '@core/evidence/day-words'
import type { LogLine } from './log-query'

/** The log as a file of values. A name that begins like a formula is not one. */
export function logCsv(lines: readonly LogLine[]): string {
  const quoted = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`
  const row = (cells: readonly (string | number)[]) => `${cells.map(quoted).join(',')}\r\n`
  return [
    row(['Line', 'When (UTC)', 'Act', 'Record', 'Fields', 'Who']),
    ...lines.map(({ seq, at, action, subject, fields, who }) => row([seq, at, action, subject, fields, guarded(who)])),
  ].join('')
}

/** The same log to read: UK time, and the act in plain letters. */
export function logBlocks(title: string, lines: readonly LogLine[]): Block[] {
  if (lines.length === 0) return [{ type: 'title', text: title }, nothing]
  const rows = lines.map(({ at, action, subject, fields, who }) => [
    momentWords(at),
    inLetters(action),
    subject,
    fieldWords(fields),
    who,
  ])
  return [
    { type: 'title', text: title },
    { type: 'table', head: ['When (UK time)', 'Act', 'Record', 'Fields', 'Who'], rows },
  ]
}

const nothing: Block = { type: 'paragraph', words: 'Nothing is recorded.' }

/** The names of fields, which are kept as a list. */
function fieldWords(fields: string): string {
  return fields.replaceAll(/[[\]"]/g, '').replaceAll(',', ', ')
}

/** “requests.addNote” as “requests: add note”. */
function inLetters(action: string): string {
  const spaced = action.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return spaced.replace('.', ': ').replaceAll('.', ', ')
}

function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
