import type { Block } from '@core/documents/block'
import { momentWords } from '@core/evidence/day-words'
import { actionWords } from '@core/history/action-words'
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

/** The same log to read: UK time, the act as a person would say it, and the record by its reference where it has one. */
export function logBlocks(title: string, lines: readonly LogLine[]): Block[] {
  if (lines.length === 0) return [{ type: 'title', text: title }, nothing]
  const rows = lines.map(({ at, action, subject, reference, fields, who }) => [
    momentWords(at),
    actionWords(action),
    reference === '' ? subject : reference,
    fieldWords(fields),
    who,
  ])
  return [
    { type: 'title', text: title },
    { type: 'table', head: ['When (UK time)', 'Act', 'Record', 'Fields', 'Who'], rows },
  ]
}

const nothing: Block = { type: 'paragraph', words: 'Nothing is recorded.' }

/** The names of fields, which are kept as a list: “nextReviewOn” as “next review on”. */
function fieldWords(fields: string): string {
  const listed = fields.replaceAll(/[[\]"]/g, '').replaceAll(',', ', ')
  return listed.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
}

function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
