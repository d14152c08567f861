import { clockOf, isRunning } from './clock'
import { clockFactsOfSummary, type BreachSummary } from './summary'

/** The log as the page lists it: cases whose clock asks for somebody first, the longest known on top; then the rest as recorded. */
export function mostUrgentFirst(lines: readonly BreachSummary[], now: string): BreachSummary[] {
  const asks = (line: BreachSummary) =>
    line.breach.closing === null && isRunning(clockOf(clockFactsOfSummary(line), now))
  const urgent = lines.filter(asks).toSorted((a, b) => (a.breach.facts.awareAt < b.breach.facts.awareAt ? -1 : 1))
  return [...urgent, ...lines.filter((line) => !asks(line))]
}
