import { z } from 'zod'
import { line } from '../contacts/typed-text'

/** A task or function of a public body, and the law, contract or scheme that lays it down (`psm.task-test`, `psm.gms`). */
export const taskFacts = z.strictObject({
  name: line(200).min(1, 'Name the task or function.'),
  source: line(300).min(1, 'Write where it is laid down.'),
})
export type TaskFacts = z.output<typeof taskFacts>

/** One task of the list, with how many decisions rest on it. */
export const publicTask = taskFacts.extend({ id: z.uuid(), decisions: z.int().min(0) })
export type PublicTask = z.output<typeof publicTask>

/** The most tasks there can be: one message to the page holds them all. */
export const mostTasks = 200

/** Where a practice’s tasks usually are laid down, offered while somebody types (`psm.gms`). */
export const usualSources: readonly string[] = [
  'GMS, PMS or APMS contract: essential services',
  'GMS, PMS or APMS contract: enhanced services',
  'NHS vaccination and screening programmes',
  'Quality and Outcomes Framework',
  'NHS Constitution',
  'Health and Social Care Act duties',
  'Contract: involving patients',
  'Friends and Family Test',
]
