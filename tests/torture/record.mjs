// Puts the lines of a run into docs/torture.md, with its day, machine kind and command.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const file = path.resolve(import.meta.dirname, '../../docs/torture.md')
const [begin, end] = ['<!-- last run -->', '<!-- end of last run -->']

/** Replaces what stands between the two marks. */
export function record({ lines, seconds, seed, length }) {
  const command = `npm run torture${length === 'full' ? ':full' : ''}`
  const kind = `${os.availableParallelism()}-core ${os.type()} ${os.arch()}, Node ${process.versions.node}`
  const day = new Date().toISOString().slice(0, 10)
  const minutes = Math.floor(seconds / 60)
  const lasted = minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`
  const text = fs.readFileSync(file, 'utf8')
  const block = [
    begin,
    '',
    `${day}, ${kind}, \`${command}\`, seed ${seed}, ${lasted}.`,
    '',
    '```json',
    ...lines.map((line) => JSON.stringify(line)),
    '```',
    '',
    end,
  ].join('\n')
  fs.writeFileSync(file, text.slice(0, text.indexOf(begin)) + block + text.slice(text.indexOf(end) + end.length))
}
