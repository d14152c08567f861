import { callNames } from '@core/contract/call-names'
import type { Bridge } from '@core/contract/index'
import { contextBridge, ipcRenderer } from 'electron'

/** How main hands the clock over: an argument of the page’s process, so that no first call has to wait for it. */
const OFFSET = '--steward-clock-offset='

const calls = Object.fromEntries(
  Object.entries(callNames).map(([feature, verbs]) => [
    feature,
    Object.fromEntries(
      verbs.map((verb) => [verb, (input: unknown) => ipcRenderer.invoke('call', feature, verb, input)]),
    ),
  ]),
)

const bridge: Bridge = {
  clockOffsetMs: Number(process.argv.find((arg) => arg.startsWith(OFFSET))?.slice(OFFSET.length) ?? 0),
  calls,
  onChanged: (listener) => listen('changed', (features) => listener(features as string[])),
  onCommand: (listener) => listen('command', (command) => listener(String(command))),
}

contextBridge.exposeInMainWorld('steward', bridge)

function listen(channel: 'changed' | 'command', listener: (payload: unknown) => void): () => void {
  const receive = (_event: unknown, payload: unknown) => listener(payload)
  ipcRenderer.on(channel, receive)
  return () => ipcRenderer.off(channel, receive)
}
