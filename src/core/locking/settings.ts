import { z } from 'zod'
import { idleChoices } from './idle-choices'

/** When Steward locks by itself. `idleMinutes` 0 is never, which the page only takes with a warning. */
export const lockingSettings = z.strictObject({
  idleMinutes: z.union([z.literal(0), z.literal(idleChoices)], {
    error: 'Choose one of the times that are offered.',
  }),
  onSleep: z.boolean(),
  onScreenLock: z.boolean(),
  onUserSwitch: z.boolean(),
  /** Keeps the window out of screenshots and shared screens, where the system can do that. */
  hideFromScreenshots: z.boolean(),
})
export type LockingSettings = z.output<typeof lockingSettings>
