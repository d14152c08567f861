import { AppError } from '@core/contract/errors'
import { dialog } from 'electron'
import fs from 'node:fs/promises'
import type { HostSetup } from '../host'
import { type MessageDraft, writeMessage } from './write-message'

/** Asks where a draft goes, writes it there, and says whether it did. `name` is without its ending and names nobody. */
export async function saveMessage(
  setup: Pick<HostSetup, 'window'>,
  name: string,
  make: () => Promise<MessageDraft> | MessageDraft,
): Promise<boolean> {
  const options = { defaultPath: `${name}.eml`, filters: [{ name: 'E-mail draft', extensions: ['eml'] }] }
  const parent = setup.window()
  const { canceled, filePath } = parent
    ? await dialog.showSaveDialog(parent, options)
    : await dialog.showSaveDialog(options)
  if (canceled || !filePath) return false
  await fs.writeFile(filePath, writeMessage(await make())).catch(explain)
  return true
}

function explain(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOSPC') throw new AppError('disk-full')
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
    throw new AppError('not-allowed', { reason: 'Steward may not write there. Choose another folder.' })
  throw error
}
