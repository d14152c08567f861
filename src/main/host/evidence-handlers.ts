import { packagePassphrase } from '@core/bundle/passphrase-words'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { evidenceContract, evidencingContract } from '@core/evidence/contract'
import { manifestOf, type PackedFile } from '@core/evidence/pack-file'
import { mostInPack } from '@core/evidence/scope'
import { dialog } from 'electron'
import { createHash, randomInt } from 'node:crypto'
import type { z } from 'zod'
import { ownFiles, packEntries } from './evidence-pack'
import { packProgress, type PackProgress } from './evidence-progress'
import type { HostSetup } from './host'
import { askWorker } from './packages/ask-worker'
import { explainWriting } from './packages/explain-writing'

type Answer<V extends keyof typeof evidencingContract> = z.output<(typeof evidencingContract)[V]['output']>

/** Evidence packs on their way out: each file is hashed while it is written, and the list of hashes is written last (Q3, Q4). */
export function createEvidenceHandlers(setup: Pick<HostSetup, 'worker' | 'window'>): Handlers<typeof evidenceContract> {
  let running: PackProgress | undefined
  const ask = askWorker(setup.worker)
  const evidencing = <V extends keyof typeof evidencingContract>(verb: V, input: unknown) =>
    ask<Answer<V>>('evidencing', verb, input)
  const none = { saved: false, files: 0, code: '', passphrase: null }

  return {
    async save({ locked, ...wish }) {
      if (running)
        throw new AppError('not-allowed', { reason: 'Another pack is being written. Wait until it is done.' })
      // From here on, so that two clicks make one pack.
      running = packProgress(0, 0, mostInPack)
      try {
        return await make(wish, locked)
      } finally {
        running = undefined
      }
    },
    progress: () => running?.now() ?? { done: 0, total: 0, share: 0 },
    cancel() {
      running?.cancel()
      return {}
    },
  }

  async function make(wish: unknown, locked: boolean) {
    const { id, about, name, contents, size, form } = await evidencing('start', wish)
    try {
      const file = await chooseFile(name)
      if (file === undefined || running?.isCancelled() === true) return none
      const progress = packProgress(contents.length + ownFiles, size, mostInPack)
      running = progress
      const files: PackedFile[] = []
      const passphrase = locked ? packagePassphrase((below) => randomInt(below)) : null
      const { writeZip } = await import('./packages/write-zip')
      const entry = (at: number) => evidencing('entry', { id, at })
      const entries = packEntries({ about, contents, form, entry, ask, progress }, files)
      const isWhole = await writeZip(file, entries, passphrase, { isCancelled: progress.isCancelled }).catch((error) =>
        progress.isCancelled() ? false : explainWriting(error),
      )
      if (!isWhole) return none
      const code = createHash('sha256').update(manifestOf(about, files)).digest('hex')
      const written = files.reduce((sum, one) => sum + one.size, 0)
      await evidencing('finish', { id, code, files: files.length, size: written, locked })
      return { saved: true, files: files.length, code, passphrase }
    } finally {
      await evidencing('drop', { id })
    }
  }

  async function chooseFile(name: string): Promise<string | undefined> {
    const options = { defaultPath: `${name}.zip`, filters: [{ name: 'Evidence pack (ZIP)', extensions: ['zip'] }] }
    const parent = setup.window()
    const { canceled, filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options)
    return canceled || !filePath ? undefined : filePath
  }
}
