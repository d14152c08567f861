import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { listChoosingContract } from '@core/screening/list-contract'
import { dialog, type OpenDialogOptions } from 'electron'
import path from 'node:path'
import type { HostSetup } from './host'

/** Choosing a licensed list in the system’s own window: its path goes to the register’s thread, the page hears its name. */
export function createListHandlers(setup: HostSetup): Handlers<typeof listChoosingContract> {
  return {
    async choose() {
      const options: OpenDialogOptions = {
        title: 'Choose the licensed list',
        buttonLabel: 'Choose',
        properties: ['openFile'],
        filters: [
          { name: 'Lists', extensions: ['txt', 'csv', 'dat', 'lst', 'asc'] },
          { name: 'All files', extensions: ['*'] },
        ],
      }
      const parent = setup.window()
      const { canceled, filePaths } = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      const [file] = filePaths
      if (canceled || file === undefined) return { id: null }
      const answer = await setup.worker.call('listHolding', 'hold', { path: file })
      if (!answer.ok) throw new AppError(answer.code, answer.detail)
      return { id: (answer.value as { id: string }).id, name: path.basename(file).slice(0, 255) }
    },
  }
}
