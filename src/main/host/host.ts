import { appContract } from '@core/app/contract'
import type { Result } from '@core/contract/result'
import { serve } from '@core/contract/serve'
import { paperContract } from '@core/paper/contract'
import type { BrowserWindow } from 'electron'
import { randomBytes } from 'node:crypto'
import type { RegisterWorker } from '../ipc/register-worker'
import { createAppHandlers } from './app-handlers'
import { createPaperHandlers } from './paper-handlers'
import { preparePaper } from './paper-window'

export type HostSetup = {
  readonly worker: RegisterWorker
  readonly clockOffsetMs: number
  window(): BrowserWindow | undefined
}

/** Answers the calls only Electron can: validated by the same function as the worker’s. */
export function createHost(setup: HostSetup): (feature: string, verb: string, input: unknown) => Promise<Result> {
  preparePaper()
  const contract = { app: appContract, paper: paperContract }
  const handlers = {
    app: createAppHandlers((url) => isCited(url, setup.worker)),
    paper: createPaperHandlers(setup),
  }
  const notes = {
    newReference: () => randomBytes(2).toString('hex').toUpperCase(),
    unexpected: (call: string, reference: string, errorName: string) =>
      process.stderr.write(`[steward] ${call} failed, reference ${reference}: ${errorName}\n`),
  }
  return (feature, verb, input) => serve(contract, handlers, feature, verb, input, notes)
}

/** Only the pages of our sources, and the regulator’s page in the organisation’s settings, may be opened. */
async function isCited(url: string, worker: RegisterWorker): Promise<boolean> {
  const { sources } = await import('@core/law/sources')
  if (Object.values(sources).some((source) => source.url === url)) return true
  const answer = await worker.call('organisation', 'get', undefined)
  const organisation = answer.ok ? (answer.value as { regulator: { web: string } } | null) : null
  return organisation?.regulator.web === url
}
