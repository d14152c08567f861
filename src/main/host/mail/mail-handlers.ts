import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { toText } from '@core/documents/to-text'
import type { mailContract } from '@core/mail/contract'
import { dialog } from 'electron'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { HostSetup } from '../host'
import type { MadePackages } from '../packages/made-packages'
import type { PaperWriter } from '../paper-writer'
import { type MessageFile, writeMessage } from './write-message'

/** More than this most mail does not carry, in bytes. */
const MOST = 18 * 1024 * 1024

/** Letters as drafts for the person’s own mail program: saved as a file they open themselves. Nothing is sent from here. */
export function createMailHandlers(
  setup: HostSetup,
  writer: PaperWriter,
  made: MadePackages,
): Handlers<typeof mailContract> {
  return {
    async saveDraft({ name, to, subject, title, blocks, withPackage, about }) {
      const text = toText(blocks)
      if (made.inText(`${subject} ${text}`))
        throw new AppError('not-allowed', {
          reason: 'The passphrase of the package stands in this message. Take it out: it goes another way.',
        })
      const files = withPackage ? [await packageOf(about.subject)] : []
      const file = await chooseFile(name)
      if (file === undefined) return { saved: false }
      const letter = await writer.write('pdf', { title, blocks })
      const pdf = typeof letter === 'string' ? Buffer.from(letter) : letter
      const message = writeMessage({
        to,
        subject,
        text,
        files: [{ name: `${name}.pdf`, type: 'application/pdf', bytes: pdf }, ...files],
      })
      await fs.writeFile(file, message).catch(explain)
      await setup.worker.call('documents', 'noteExport', { ...about, format: 'eml' })
      return { saved: true }
    },
    hasPackage: async ({ subject }) => {
      const file = made.fileOf(subject)
      return { has: file !== undefined && (await fs.stat(file).catch(() => null)) !== null }
    },
  }

  async function packageOf(subject: string): Promise<MessageFile> {
    const file = made.fileOf(subject)
    const found = file === undefined ? null : await fs.stat(file).catch(() => null)
    if (file === undefined || !found)
      throw new AppError('not-allowed', {
        reason: 'The package is not where it was saved. Make it again, or attach it in your mail program.',
      })
    if (found.size > MOST)
      throw new AppError('not-allowed', {
        reason: 'The package is too large for most mail. Save the draft without it, and hand it over another way.',
      })
    return { name: path.basename(file), type: 'application/zip', bytes: await fs.readFile(file) }
  }

  async function chooseFile(name: string): Promise<string | undefined> {
    const options = { defaultPath: `${name}.eml`, filters: [{ name: 'E-mail draft', extensions: ['eml'] }] }
    const parent = setup.window()
    const { canceled, filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options)
    return canceled || !filePath ? undefined : filePath
  }
}

function explain(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOSPC') throw new AppError('disk-full')
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
    throw new AppError('not-allowed', { reason: 'Steward may not write there. Choose another folder.' })
  throw error
}
