// Asks the main process of a program that was started with `--inspect=0`: for what no page can do, such as answering the
// system’s own dialogs.
import { once } from 'node:events'

/** Evaluates an expression in the main process; `require` is there. */
export async function askMain({ said }, expression) {
  const [address] = /ws:\/\/[\d.:]+\/[\da-f-]{36}/.exec(said()) ?? []
  if (!address) throw new Error('the main process cannot be asked')
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const params = { expression, includeCommandLineAPI: true, awaitPromise: true, returnByValue: true }
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }))
  const [{ data }] = await once(socket, 'message')
  socket.close()
  const { result } = JSON.parse(data)
  if (!result || result.exceptionDetails) throw new Error(data.slice(0, 2000))
  return result.result.value
}
