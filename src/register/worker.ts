import { serve } from '@core/contract/serve'
import { healthContract } from '@core/health/contract'
import { historyContract } from '@core/history/contract'
import { keychainSlotContract } from '@core/keychain/contract'
import { movingContract } from '@core/moves/contract'
import { registerContract } from '@core/register/contract'
import { waysContract } from '@core/ways/contract'
import { londonDate } from '@core/time/instant'
import { randomBytes, randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { chosenFolderContract } from '@core/backups/folders-contract'
import { restoreContract } from '@core/backups/restore-contract'
import { backupInThread } from './backup-in-thread'
import { keepBackups } from './backups/keeper'
import { checkInThread } from './check-in-thread'
import type { Clock } from './deps'
import { registerPaths } from './file/paths'
import type { Program } from './library/library-service'
import { moveLogInThread } from './move-log-in-thread'
import { readElsewhere } from './read-elsewhere'
import { moveInThread } from './moves/move-in-thread'
import { listsInThread } from './screening/list-in-thread'
import createListWorker from './screening/list-worker?nodeWorker'
import { finishRestore } from './restore/swap-folders'
import { createSession } from './register/session'

type Message = { readonly id: number; readonly feature: string; readonly verb: string; readonly input: unknown }

const { folder, clockOffsetMs, program } = workerData as { folder: string; clockOffsetMs: number; program: Program }
const port = parentPort
if (!port) throw new Error('the register runs in a worker thread')

/** The first page comes before the first check, in milliseconds. */
const CHECK_AFTER = 1500

/** Files that were taken off their records are destroyed after this, in milliseconds. */
const TIDY_AFTER = 4000

const clock: Clock = {
  now: () => new Date(Date.now() + clockOffsetMs).toISOString(),
  today: () => londonDate(clock.now()),
}

const paths = registerPaths(folder)
finishRestore(paths)

/** The second thread is main’s, so that it outlives this one. */
const runBackup = backupInThread((message, transfer) => port.postMessage(message, [...transfer]))

/** So are the processes that read files of other people. */
const fileReaders = readElsewhere((message, transfer) => port.postMessage(message, [...transfer]))

const backups = keepBackups({ paths, run: runBackup, told: () => port.postMessage({ changed: ['backups'] }) })

const session = createSession({
  folder,
  clock,
  newId: randomUUID,
  onChanged: (features) => port.postMessage({ changed: features }),
  isSample: async (register) => (await features()).holdsSample(register),
  checker: checkInThread,
  checkAfterMs: CHECK_AFTER,
  keepsSpare: true,
  startLogThread: moveLogInThread,
  mover: moveInThread,
  runBackup,
})

/** What the lock screen needs is here at once; the features follow while somebody types the passphrase. */
const { service: register, history, ways, keychainSlot, health, moving, restore, lookIn } = session
const chosenFolder = { lookIn, useAsPlace: backups.useAsPlace }
const locked = { register, history, ways, keychainSlot, health, moving, restore, chosenFolder }
const lockedContract = {
  register: registerContract,
  history: historyContract,
  ways: waysContract,
  keychainSlot: keychainSlotContract,
  health: healthContract,
  moving: movingContract,
  restore: restoreContract,
  chosenFolder: chosenFolderContract,
}
const load = () => import('./features')
let loading: ReturnType<typeof load> | undefined
const features = () => (loading ??= load())

/** The lock screen is drawn first, in milliseconds; whoever unlocks sooner has them loaded beside the work on the key. */
const FEATURES_AFTER = 300
setTimeout(() => void features(), FEATURES_AFTER)
const opens = (feature: string, verb: string) =>
  ['register', 'keychainSlot'].includes(feature) && /^(create|unlock)/.test(verb)

type Features = Awaited<ReturnType<typeof load>>
let services: ReturnType<Features['createServices']> | undefined
let served: unknown

/** The handlers there are now: the register’s own always, the others only while it is open. */
function handlersWith({ createServices, documentsWhileLocked, layPack }: Features) {
  const register = session.current()
  if (register !== served) {
    served = register
    const openList = listsInThread(createListWorker)
    const around = register && { backups: backups.around(register), program, ...fileReaders, openList }
    if (!around) layPack(null) // no register, no pack: the first-hour card is in the program’s own words
    services = around ? createServices({ register, clock, newId: randomUUID }, around) : undefined
    backups.follow(services?.backups)
    tidyLater(services?.attachments)
  }
  return { ...locked, documents: documentsWhileLocked, ...services }
}

/** What was left over of files: some seconds after the first page. A register locked by then is tidied at its next opening. */
function tidyLater(attachments: ReturnType<Features['createServices']>['attachments'] | undefined) {
  const opened = served
  const tidy = () => session.current() === opened && attachments?.tidy()
  if (attachments) setTimeout(tidy, TIDY_AFTER).unref()
}

const notes = {
  newReference: () => randomBytes(2).toString('hex').toUpperCase(),
  unexpected: (call: string, reference: string, errorName: string) =>
    process.stderr.write(`[steward] ${call} failed, reference ${reference}: ${errorName}\n`),
  takeUndo: () => session.takeUndoToken(),
}

port.on('message', ({ id, feature, verb, input }: Message) => {
  void answer(feature, verb, input).then((result) => port.postMessage({ id, result }))
})

async function answer(feature: string, verb: string, input: unknown) {
  if (feature === 'register' && verb === 'lock') return lock(input)
  if (opens(feature, verb)) setImmediate(() => void features()) // by then the key is being worked out in another thread
  if (Object.hasOwn(locked, feature)) return serve(lockedContract, locked, feature, verb, input, notes)
  const loaded = await features()
  // What only the host asks is no part of what a page may ask; main refuses it there.
  const contract = {
    ...loaded.workerContract,
    attachmentBytes: loaded.attachmentBytesContract,
    exporting: loaded.exportingContract,
    bundling: loaded.bundlingContract,
    evidencing: loaded.evidencingContract,
    lettering: loaded.letteringContract,
    listHolding: loaded.listHoldingContract,
    screeningLeaving: loaded.screeningLeavingContract,
    campaignLeaving: loaded.campaignLeavingContract,
  }
  return serve(contract, handlersWith(loaded), feature, verb, input, notes)
}

/** Locking waits for no backup: the keys for those that are due are copied before, and they start when it has closed. */
async function lock(input: unknown) {
  const startBackups = backups.beforeLock()
  const result = await serve(lockedContract, locked, 'register', 'lock', input, notes)
  startBackups()
  return result
}
