import type { attachmentBytesContract, filesContract } from '@core/attachments/contract'
import { endingOf } from '@core/attachments/clean-name'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import { dialog } from 'electron'
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import type { z } from 'zod'
import type { HostSetup } from './host'

type Answer<V extends keyof typeof attachmentBytesContract> = z.output<(typeof attachmentBytesContract)[V]['output']>

/** Saves an attached file where the person says, byte for byte. It is written, never opened. */
export function createFilesHandlers(setup: HostSetup): Handlers<typeof filesContract> {
  async function ask<V extends keyof typeof attachmentBytesContract>(verb: V, input: unknown): Promise<Answer<V>> {
    const result: Result = await setup.worker.call('attachmentBytes', verb, input)
    if (!result.ok) throw new AppError(result.code, result.detail)
    return result.value as Answer<V>
  }

  return {
    async save({ id }) {
      const whole = await ask('open', { id }) // before anybody chooses a place: an altered file is not offered
      const file = await chooseFile(whole.name)
      if (file === undefined) return { saved: false }
      await writeBeside(file, async (write) => {
        const hash = createHash('sha256')
        for (let position = 0; position < whole.pieces; position++) {
          const { bytes } = await ask('piece', { id, position })
          hash.update(bytes)
          await write(bytes)
        }
        if (hash.digest('hex') !== whole.fingerprint) throw new AppError('attachment-altered')
      })
      await ask('saved', { id })
      return { saved: true }
    },
  }

  async function chooseFile(name: string): Promise<string | undefined> {
    const ending = endingOf(name)
    const filters = ending === '' ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }]
    const options = { defaultPath: name, filters }
    const parent = setup.window()
    const { canceled, filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options)
    return canceled || !filePath ? undefined : filePath
  }
}

/** Writes under another name first: a file that was there stays until the new one is whole. */
async function writeBeside(file: string, fill: (write: (bytes: Uint8Array) => Promise<void>) => Promise<void>) {
  const part = `${file}.part`
  try {
    const handle = await fs.open(part, 'w')
    try {
      await fill((bytes) => handle.writeFile(bytes))
    } finally {
      await handle.close()
    }
    await fs.rename(part, file)
  } catch (error) {
    await fs.rm(part, { force: true })
    throw error instanceof Error && 'code' in error && !(error instanceof AppError)
      ? refusal(String(error.code))
      : error
  }
}

function refusal(code: string): AppError {
  if (code === 'ENOSPC') return new AppError('disk-full')
  return new AppError('not-allowed', { reason: 'Steward may not write there. Choose another folder.' })
}
