import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { themes } from './theme'

/** What the program knows about itself; nothing of the register. */
const appInfo = z.object({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  /** The development fallback runs an Electron that is no longer supported; the about page says so. */
  runtimeSupported: z.boolean(),
  sandboxed: z.boolean(),
  platform: z.string(),
  theme: z.enum(themes),
})

/** Calls the host answers without the register. */
export const appContract = {
  info: { input: z.void(), output: appInfo },
  /** Light, dark or like the computer: at once, on the lock screen too, and at the next start. */
  setTheme: { input: z.strictObject({ theme: z.enum(themes) }), output: z.object({}) },
  /** Shows the folder of the register in the system’s own file window; no other folder can be opened. */
  openDataFolder: { input: z.void(), output: z.object({ opened: z.boolean() }) },
  /** Puts a report of the register’s health, which names nobody, on the clipboard, where it stays. */
  copyReport: { input: z.strictObject({ text: z.string().min(1).max(4000) }), output: z.object({}) },
  /** Opens an official page of a source, or the regulator’s own, in the person’s browser; nothing else may be opened. */
  openLink: { input: z.strictObject({ url: z.url().max(500) }), output: z.object({ opened: z.boolean() }) },
} as const satisfies FeatureContract
