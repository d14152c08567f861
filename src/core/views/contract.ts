import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { contactChoice } from '../contacts/contact-filter'
import { listColumns, mostColumns } from '../contacts/list-columns'
import { line } from '../contacts/typed-text'
import { mailVerdict } from './mail-verdict'

/** More saved views than this would not be found again in a line of tabs. */
export const mostViews = 30

/** What a view keeps of a choice: not what was searched for, which may be a person’s name. */
export const keptChoice = z.object(contactChoice.omit({ search: true }).shape)

const facts = z.strictObject({
  name: line(60).min(1, 'Give the view a name.'),
  /** What was searched for is not kept: it may be a person’s name. */
  choice: contactChoice.omit({ search: true }),
  columns: z.array(z.enum(listColumns)).max(mostColumns),
})

/** A way of looking at the list that somebody keeps coming back to. */
export const savedView = facts.extend({ id: z.uuid(), madeAt: z.iso.datetime() })
export type SavedView = z.output<typeof savedView>

const byId = z.strictObject({ id: z.uuid() })

/** The calls about saved views. */
export const viewsContract = {
  list: { input: z.void(), output: z.array(savedView).max(mostViews) },
  save: { input: facts, output: savedView },
  /** Writes a view anew: another name, or what the list shows now. */
  change: { input: facts.extend({ id: z.uuid() }), output: savedView },
  remove: { input: byId, output: z.object({}) },
  /** For the column “E-mail news?”: the answer for the contacts on screen. */
  mailVerdicts: {
    input: z.strictObject({ contactIds: z.array(z.uuid()).max(200) }),
    output: z.array(mailVerdict).max(200),
  },
} as const satisfies FeatureContract
