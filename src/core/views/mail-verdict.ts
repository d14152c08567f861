import { z } from 'zod'
import { verdicts } from '../flows/verdict'

/** May e-mail news go to the address a list shows? One word for one contact; who has no address is left out. */
export const mailVerdict = z.object({
  contactId: z.uuid(),
  verdict: z.enum(verdicts),
  /** Blocked only until something is put right. */
  mendable: z.boolean(),
  /** A rule of the organisation’s own says so, not the law. */
  byHouse: z.boolean().optional(),
  word: z.string().optional(),
})
export type MailVerdict = z.output<typeof mailVerdict>
