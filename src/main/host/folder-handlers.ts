import type { foldersContract } from '@core/backups/folders-contract'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { dialog, type OpenDialogOptions } from 'electron'
import type { HostSetup } from './host'

/** Choosing folders in the system’s own window, and passing them on to the register; the page hears only that it was done. */
export function createFolderHandlers(setup: HostSetup): Handlers<typeof foldersContract> {
  return {
    chooseBackupPlace: () => choose('Choose a place for backups', 'useAsPlace'),
    chooseToRestore: () => choose('Choose a backup, or the folder that holds backups', 'lookIn'),
  }

  async function choose(title: string, verb: string) {
    const options: OpenDialogOptions = {
      title,
      buttonLabel: 'Choose',
      properties: ['openDirectory', 'createDirectory'],
    }
    const parent = setup.window()
    const { canceled, filePaths } = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options)
    const [folder] = filePaths
    if (canceled || folder === undefined) return { chosen: false }
    const answer = await setup.worker.call('chosenFolder', verb, { folder })
    if (!answer.ok) throw new AppError(answer.code, answer.detail)
    return { chosen: true }
  }
}
