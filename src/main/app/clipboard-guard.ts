import { CLEAR_CLIPBOARD_AFTER_S } from '@core/clipboard/clear-after'
import { clipboard } from 'electron'
import { createHmac, randomBytes } from 'node:crypto'

/** Takes what came out of the register back out of the clipboard, and never what somebody else put there. */
export type ClipboardGuard = {
  /** Something of ours lies there now: in the clipboard, or (with X11) among what the middle button pastes. */
  readonly taken: (by: 'copy' | 'mark') => Promise<void>
  /** Clears what is still ours, at once. */
  readonly clear: () => Promise<void>
}

type Place = 'clipboard' | 'selection'

/** Keeps a digest of what was copied, never the text: ours is what still has the same one. */
export function guardClipboard(): ClipboardGuard {
  const salt = randomBytes(32)
  const ours = new Map<Place, string>()
  let timer: NodeJS.Timeout | undefined

  const digestOf = async (place: Place): Promise<string | undefined> => {
    const text = await read(place)
    return text === '' ? undefined : createHmac('sha256', salt).update(text).digest('hex')
  }
  const remember = async (place: Place) => {
    const digest = await digestOf(place)
    if (digest === undefined) ours.delete(place)
    else ours.set(place, digest)
  }
  const clear = async (place: Place) => {
    const digest = ours.get(place)
    if (digest === undefined) return
    ours.delete(place)
    if ((await digestOf(place)) === digest) empty(place)
  }
  return {
    async taken(by) {
      if (by === 'mark') return process.platform === 'linux' ? remember('selection') : undefined
      await remember('clipboard')
      clearTimeout(timer)
      timer = setTimeout(() => void clear('clipboard'), CLEAR_CLIPBOARD_AFTER_S * 1000)
    },
    async clear() {
      clearTimeout(timer)
      await Promise.all([clear('clipboard'), clear('selection')])
    },
  }
}

// Electron 45 has an object for each place and answers later; before that, the place is named in each call.
type AnyClipboard = { readText(place?: Place): Promise<string> | string; clear(place?: Place): void }
const main: AnyClipboard = clipboard

function selection(): AnyClipboard | undefined {
  return Reflect.get(clipboard, 'selection')
}

async function read(place: Place): Promise<string> {
  const own = place === 'selection' ? selection() : undefined
  return own ? own.readText() : main.readText(place)
}

function empty(place: Place): void {
  const own = place === 'selection' ? selection() : undefined
  if (own) own.clear()
  else main.clear(place)
}
