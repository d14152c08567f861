import type { bundlingContract } from '@core/bundle/contract'
import { MOST_ATTACHED } from '@core/bundle/made-package'
import { AppError } from '@core/contract/errors'
import { dialog } from 'electron'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import type { HostSetup } from '../host'
import type { MessageFile } from '../mail/write-message'
import { fingerprintOf } from './fingerprint'
import type { AskWorker } from './package-entries'

type Lies = z.output<(typeof bundlingContract)['lies']['output']>

/**
 * The last package of a case, to go with a message: from where it was saved, or from where the person finds it. Known by its
 * fingerprint, so that no other file goes in its place. Nothing where the person gave up looking for it.
 */
export async function keptPackage(
  setup: Pick<HostSetup, 'window'>,
  ask: AskWorker,
  requestId: string,
): Promise<MessageFile | undefined> {
  const lies = await ask<Lies>('bundling', 'lies', { requestId })
  if (!lies) throw new AppError('not-allowed', { reason: 'No package was made in this case yet.' })
  if (lies.size > MOST_ATTACHED)
    throw new AppError('not-allowed', {
      reason: 'The package is too large for any mail. Save the draft without it, and hand it over another way.',
    })
  const file = (await isIt(lies.liesAt, lies.fingerprint))
    ? lies.liesAt
    : await askWhere(setup, path.basename(lies.liesAt))
  if (file === undefined) return undefined
  if (file !== lies.liesAt) {
    if (!(await isIt(file, lies.fingerprint)))
      throw new AppError('not-allowed', {
        reason: `This is not the package that was made last in this case. Find ${path.basename(lies.liesAt)}, or make it again.`,
      })
    await ask('bundling', 'moved', { requestId, liesAt: file })
  }
  return { name: path.basename(lies.liesAt), type: 'application/zip', bytes: await fs.readFile(file) }
}

async function isIt(file: string, fingerprint: string): Promise<boolean> {
  return (await fingerprintOf(file))?.fingerprint === fingerprint
}

async function askWhere(setup: Pick<HostSetup, 'window'>, name: string): Promise<string | undefined> {
  const options = {
    title: `Where is ${name} now?`,
    buttonLabel: 'This is it',
    filters: [{ name: 'Locked package (ZIP)', extensions: ['zip'] }],
    properties: ['openFile' as const],
  }
  const parent = setup.window()
  const { canceled, filePaths } = parent
    ? await dialog.showOpenDialog(parent, options)
    : await dialog.showOpenDialog(options)
  return canceled ? undefined : filePaths[0]
}
