import { appContract } from '@core/app/contract'
import { foldersContract } from '@core/backups/folders-contract'
import { filesContract } from '@core/attachments/contract'
import { packagesContract } from '@core/bundle/contract'
import { calendarContract } from '@core/calendar/contract'
import { clipboardContract } from '@core/clipboard/contract'
import type { Result } from '@core/contract/result'
import { serve } from '@core/contract/serve'
import { evidenceContract } from '@core/evidence/contract'
import { exportsContract } from '@core/exports/contract'
import { lettersContract } from '@core/letters/contract'
import { keychainContract } from '@core/keychain/contract'
import { mailContract } from '@core/mail/contract'
import { listChoosingContract } from '@core/screening/list-contract'
import { movesContract } from '@core/moves/contract'
import { paperContract } from '@core/paper/contract'
import type { BrowserWindow } from 'electron'
import { randomBytes } from 'node:crypto'
import type { ClipboardGuard } from '../app/clipboard-guard'
import type { RegisterWorker } from '../ipc/register-worker'
import { createAppHandlers } from './app-handlers'
import { createCalendarHandlers } from './calendar-handlers'
import { createClipboardHandlers } from './clipboard-handlers'
import { createFilesHandlers } from './files-handlers'
import { createEvidenceHandlers } from './evidence-handlers'
import { createExportsHandlers } from './exports-handlers'
import { createFolderHandlers } from './folder-handlers'
import { createKeychain } from './keychain/keychain'
import { createKeychainHandlers } from './keychain/keychain-handlers'
import { createLettersHandlers } from './letters/letters-handlers'
import { createListHandlers } from './list-handlers'
import { createMailHandlers } from './mail/mail-handlers'
import { createMovesHandlers } from './moves-handlers'
import { createPackagesHandlers } from './packages/packages-handlers'
import { createPaperHandlers } from './paper-handlers'
import { createPaperWriter } from './paper-writer'
import { preparePaper } from './paper-window'

export type HostSetup = {
  readonly worker: RegisterWorker
  readonly clockOffsetMs: number
  readonly clipboard: ClipboardGuard
  /** The folder of the register: the only one that may be shown in the system’s file window. */
  readonly dataFolder: string
  window(): BrowserWindow | undefined
}

/** Answers the calls only Electron can: validated by the same function as the worker’s. */
export function createHost(setup: HostSetup): (feature: string, verb: string, input: unknown) => Promise<Result> {
  preparePaper()
  const contract = {
    app: appContract,
    calendar: calendarContract,
    evidence: evidenceContract,
    paper: paperContract,
    clipboard: clipboardContract,
    moves: movesContract,
    keychain: keychainContract,
    folders: foldersContract,
    exports: exportsContract,
    letters: lettersContract,
    files: filesContract,
    packages: packagesContract,
    mail: mailContract,
    listChoosing: listChoosingContract,
  }
  const writer = createPaperWriter(setup)
  const paper = createPaperHandlers(setup, writer)
  const handlers = {
    app: createAppHandlers((url) => isCited(url, setup.worker), setup.dataFolder),
    calendar: createCalendarHandlers(setup),
    evidence: createEvidenceHandlers(setup),
    paper,
    clipboard: createClipboardHandlers(setup.clipboard),
    moves: createMovesHandlers(setup),
    folders: createFolderHandlers(setup),
    exports: createExportsHandlers(setup, paper.print),
    letters: createLettersHandlers(setup, writer),
    files: createFilesHandlers(setup),
    packages: createPackagesHandlers(setup, writer),
    mail: createMailHandlers(setup, writer),
    listChoosing: createListHandlers(setup),
    keychain: createKeychainHandlers(createKeychain(loadKeychain), (...asked) => setup.worker.call(...asked)),
  }
  const notes = {
    newReference: () => randomBytes(2).toString('hex').toUpperCase(),
    unexpected: (call: string, reference: string, errorName: string) =>
      process.stderr.write(`[steward] ${call} failed, reference ${reference}: ${errorName}\n`),
  }
  return (feature, verb, input) => serve(contract, handlers, feature, verb, input, notes)
}

/** Loaded when first used: on a system without the library it stands on, only this fails. */
async function loadKeychain() {
  const { default: keytar } = await import('keytar')
  return keytar
}

/** Only the pages of our sources, those of the law pack in use, and the regulator’s page in the organisation’s settings. */
async function isCited(url: string, worker: RegisterWorker): Promise<boolean> {
  const { sources } = await import('@core/law/sources')
  if (Object.values(sources).some((source) => source.url === url)) return true
  const inUse = await worker.call('library', 'inUse', undefined)
  const pack = inUse.ok ? (inUse.value as { rules: Record<string, { url?: string }> } | null) : null
  if (pack && Object.values(pack.rules).some((words) => words.url === url)) return true
  const answer = await worker.call('organisation', 'get', undefined)
  const organisation = answer.ok ? (answer.value as { regulator: { web: string } } | null) : null
  return organisation?.regulator.web === url
}
