import { callNames } from '@core/contract/call-names'
import { failure, type Result } from '@core/contract/result'
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { originOf } from '../app/origin'
import { ORIGIN } from '../app/own-scheme'

/** The features the host answers itself; the others are the register’s. */
const hostFeatures = [
  'calendar',
  'evidence',
  'app',
  'paper',
  'letters',
  'clipboard',
  'moves',
  'keychain',
  'folders',
  'exports',
  'files',
  'packages',
  'mail',
  'listChoosing',
]

type Answer = (feature: string, verb: string, input: unknown) => Promise<Result>

/**
 * The only door from a page into the program: checks that the sender is the top frame of our own page and that the
 * call is in the contract, then hands it to the host or to the register’s worker, which validate it.
 */
export function answerCalls(parties: { host: Answer; worker: Answer }, allowedOrigin: () => string): void {
  ipcMain.handle('call', async (event, feature: unknown, verb: unknown, input: unknown): Promise<Result> => {
    if (!isOwnPage(event, allowedOrigin())) return failure('forbidden')
    if (typeof feature !== 'string' || typeof verb !== 'string' || !isCall(feature, verb)) return failure('forbidden')
    return hostFeatures.includes(feature) ? parties.host(feature, verb, input) : parties.worker(feature, verb, input)
  })
}

/** Only what the page may ask: the register also answers calls that are for the host alone. */
function isCall(feature: string, verb: string): boolean {
  const names: Readonly<Record<string, readonly string[]>> = callNames
  return Object.hasOwn(names, feature) && names[feature]?.includes(verb) === true
}

function isOwnPage(event: IpcMainInvokeEvent, allowed: string): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && [ORIGIN, allowed].includes(originOf(frame.url))
}
