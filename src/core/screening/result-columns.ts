import { plainHeader } from '../imports/columns/guess-field'

/** What a column of a checker’s result file can hold. */
export const resultFields = ['skip', 'number', 'result', 'may-call', 'tps', 'ctps', 'fps', 'register', 'date'] as const
export type ResultField = (typeof resultFields)[number]

export const resultFieldNames: Record<ResultField, string> = {
  skip: 'Leave out',
  number: 'The number',
  result: 'The result: is it listed?',
  'may-call': 'May it be called? (yes means not listed)',
  tps: 'The result for the TPS',
  ctps: 'The result for the Corporate TPS',
  fps: 'The result for the FPS',
  register: 'Which register',
  date: 'The day of the check',
}

const patterns: readonly (readonly [ResultField, RegExp])[] = [
  // Before all others: here yes means the contrary.
  [
    'may-call',
    /\b(callable|can (be )?call(ed)?|may (be )?call(ed)?|(ok|okay|safe) to (call|ring|contact)|clean|clear|safe)\b/,
  ],
  ['date', /\b(date|day|checked on|screened on|timestamp|when|check time|date time)\b/],
  ['register', /^(register|list|which (list|register)|source list|preference service|service)$/],
  ['ctps', /\b(ctps|corporate tps|corporate)\b/],
  ['tps', /\btps\b/],
  ['fps', /\b(fps|fax preference)\b/],
  [
    'number',
    /\b(phone|telephone|tel|mobile|landline|number|msisdn|cli|e164|input|fax)\b|^(no|num|phones|numbers|telephones)$/,
  ],
  [
    'result',
    /\b(result|status|match|matched|listed|registered|outcome|screening|flag|found|answer|callable|ok to call)\b/,
  ],
]

/** What the columns of a result file are taken for: by their names, and without names by what stands in them. */
export function guessResultColumns(headers: readonly string[], sample: readonly (readonly string[])[]): ResultField[] {
  const byName = headers.map((header) => {
    const name = plainHeader(header)
    // “TPS date” is a day and “TPS number” a number, whatever else the name says.
    return patterns.find(([, pattern]) => pattern.test(name))?.[0] ?? 'skip'
  })
  const once = byName.map((field, index) => (field === 'skip' || byName.indexOf(field) === index ? field : 'skip'))
  return once.includes('number') ? once : withNumber(once, sample)
}

function withNumber(fields: ResultField[], sample: readonly (readonly string[])[]): ResultField[] {
  const at = fields.findIndex((field, index) => {
    const filled = sample.map((cells) => (cells[index] ?? '').trim()).filter(Boolean)
    return field === 'skip' && filled.length > 0 && filled.every((cell) => /^'?\+?[\d\s()./-]{9,20}$/.test(cell))
  })
  return fields.map((field, index) => (index === at ? 'number' : field))
}
