// Lists the rules and official pages that nobody has checked for six months, or never, and rules whose review is due.
// Usage: npm run check:law -- --today=2026-11-24. Only a report: it ends with 0, so that no build breaks on its own.
import { registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const today = process.argv.find((argument) => argument.startsWith('--today='))?.slice('--today='.length)
if (!today || !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
  console.error('Say which day it is: npm run check:law -- --today=YYYY-MM-DD')
  process.exit(2)
}

// Only the report is wanted, not Node's advice on modules.
process.removeAllListeners('warning')
// The law is TypeScript; Node strips the types itself, but wants the endings of the file names.
registerHooks({
  resolve(specifier, context, next) {
    const bare = specifier.startsWith('.') && path.extname(specifier) === ''
    return next(bare ? `${specifier}.ts` : specifier, context)
  },
})
const law = pathToFileURL(path.resolve(import.meta.dirname, '../src/core/law')).href
const { rules } = await import(`${law}/rules.ts`)
const { sources } = await import(`${law}/sources.ts`)
const { overdueChecks } = await import(`${law}/overdue-checks.ts`)

const found = overdueChecks({ rules, sources, today })
for (const [title, lines] of Object.entries(found)) {
  console.log(`\n${title}: ${String(lines.length)}`)
  for (const line of lines) console.log(`  ${line}`)
}
