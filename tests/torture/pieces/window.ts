import { expect } from '@playwright/test'
import fs from 'node:fs'
import path from 'node:path'
import { createRegister, startSteward, unlock, type Steward } from '../../e2e/steward'
import { temporaryFolder } from '../../fixtures/temporary-folder'

export { createRegister, expect, startSteward, unlock, type Steward }

/** A profile of its own for a window: on a real disk path that a socket’s name fits into. */
export function newProfile(): string {
  return fs.mkdtempSync(path.join(temporaryFolder(), 'w'))
}

/** Ends the program as a crash does: at once, with nothing tidied up. Resolves when it is gone. */
export async function killWindow({ app }: Steward): Promise<void> {
  const gone = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await gone
}
