import { groupFaults, purposeFaults, recipientFaults } from '@core/processing/gaps'
import { groupParts, type ProcessingRecord, purposeParts, purposesOf } from '@core/processing/record'

/** What is open to be answered: a group, a purpose, somebody outside, or a question about the whole. `id` null: a new one. */
export type Opened =
  | { readonly kind: 'group'; readonly id: string | null }
  | { readonly kind: 'purpose'; readonly id: string | null; readonly groupId: string }
  | { readonly kind: 'recipient'; readonly id: string | null }
  | { readonly kind: 'security' }
  | { readonly kind: 'duty' }

type Step = { readonly opens: Opened; readonly done: boolean }

/** Every question of the record in the order they are asked, and whether a person answered it. */
function stepsOf(record: ProcessingRecord, rows: readonly string[]): Step[] {
  return [
    ...record.groups.flatMap((group): Step[] => [
      {
        opens: { kind: 'group', id: group.id },
        done: groupParts.every(
          (part) => group.confirmed.some((one) => one.part === part) && groupFaults(part, group.facts).length === 0,
        ),
      },
      ...purposesOf(record, group.id).map(({ id, facts, confirmed }): Step => ({
        opens: { kind: 'purpose', id, groupId: group.id },
        done: purposeParts.every(
          (part) => confirmed.some((one) => one.part === part) && purposeFaults(part, facts, rows).length === 0,
        ),
      })),
    ]),
    ...record.recipients.map(({ id, facts, confirmed }): Step => ({
      opens: { kind: 'recipient', id },
      done: confirmed !== null && recipientFaults(facts).length === 0,
    })),
    { opens: { kind: 'security' }, done: record.security !== null },
    { opens: { kind: 'duty' }, done: record.duty !== null },
  ]
}

/** The next question nobody answered, after this one where one is open. */
export function nextOpen(record: ProcessingRecord, rows: readonly string[], now: Opened | null): Opened | null {
  const steps = stepsOf(record, rows)
  const at = now === null ? -1 : steps.findIndex(({ opens }) => sameStep(opens, now))
  const ordered = [...steps.slice(at + 1), ...steps.slice(0, Math.max(0, at))]
  return ordered.find(({ done }) => !done)?.opens ?? null
}

function sameStep(one: Opened, other: Opened): boolean {
  return one.kind === other.kind && ('id' in one ? 'id' in other && one.id === other.id : true)
}
