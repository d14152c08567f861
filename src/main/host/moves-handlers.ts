import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import type { ExportSummary, MoveProgress, movesContract } from '@core/moves/contract'
import { EXPORT_ENDING } from '@core/moves/manifest'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { app, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import type { HostSetup } from './host'

const filters = [{ name: 'Steward register', extensions: [EXPORT_ENDING] }]

/** Asks for the files of a move in the system’s own dialogs, and hands the work to the register’s thread. */
export function createMovesHandlers(setup: HostSetup): Handlers<typeof movesContract> {
  const { worker } = setup
  /** What the person chose last. A page never names a file. */
  let chosen: string | undefined

  return {
    async save({ passphrase }) {
      const file = await askWhereTo()
      if (file === undefined) return { saved: false }
      const madeBy = `Steward ${app.getVersion()}`
      const summary = valueOf<ExportSummary>(await worker.call('moving', 'write', { file, passphrase, madeBy }))
      return { saved: true, summary }
    },
    async progress() {
      return valueOf<MoveProgress>(await worker.call('moving', 'progress', undefined))
    },
    async cancel() {
      valueOf(await worker.call('moving', 'cancel', undefined))
      return {}
    },
    async choose() {
      chosen = (await askWhich()) ?? chosen
      return { name: chosen && path.basename(chosen) }
    },
    async bringIn({ passphrase, newPassphrase }) {
      if (chosen === undefined) throw new AppError('not-allowed', { reason: 'Choose the file first.' })
      const input = { file: chosen, passphrase, newPassphrase }
      return valueOf<RecoveryKeyGroups>(await worker.call('moving', 'read', input))
    },
  }

  async function askWhereTo(): Promise<string | undefined> {
    const options: SaveDialogOptions = { defaultPath: `Steward register.${EXPORT_ENDING}`, filters }
    const parent = setup.window()
    const answer = parent ? await dialog.showSaveDialog(parent, options) : await dialog.showSaveDialog(options)
    return answer.canceled || !answer.filePath ? undefined : withEnding(answer.filePath)
  }

  async function askWhich(): Promise<string | undefined> {
    const options: OpenDialogOptions = {
      properties: ['openFile'],
      filters: [...filters, { name: 'All files', extensions: ['*'] }],
    }
    const parent = setup.window()
    const answer = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options)
    return answer.canceled ? undefined : answer.filePaths[0]
  }
}

/** Some systems leave the ending to the program; without it the other computer would not offer the file. */
function withEnding(file: string): string {
  if (path.extname(file) !== '') return file
  const whole = `${file}.${EXPORT_ENDING}`
  // The dialog asked about replacing another name than this one.
  if (fs.existsSync(whole))
    throw new AppError('not-allowed', { reason: 'There is a file of that name already. Choose another name.' })
  return whole
}

function valueOf<T>(result: Result): T {
  if (!result.ok) throw new AppError(result.code, result.detail)
  return result.value as T
}
