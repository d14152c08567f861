import { z } from 'zod'

/** The lists a campaign can leave as: what may go, what waits, what stays out, and the last two together. */
export const leavingLists = ['go', 'decide', 'out', 'rest'] as const
export type LeavingList = (typeof leavingLists)[number]
export const leavingList = z.enum(leavingLists)
