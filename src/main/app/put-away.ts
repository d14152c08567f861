import type { BrowserWindow } from 'electron'
import { within } from './within'

/** Why the page is asked: only after a lock one comes back to the same page. */
type Why = 'lock' | 'quit'

/** Asks the page to hand over what is being written, before it goes. */
export type PutAway = {
  /** Resolves when the page has done so, and after `limitMs` milliseconds at the latest; says whether the page answered. */
  readonly ask: (why: Why, limitMs: number) => Promise<boolean>
  /** To be told of each answered call: `drafts.putAway` is how the page says that it is done. */
  readonly saw: (feature: string, verb: string) => void
}

/** The page answers with a call like any other, so that there is no second door for pages. */
export function createPutAway(window: () => BrowserWindow | undefined): PutAway {
  let answered: ((inTime: true) => void) | undefined
  return {
    async ask(why, limitMs) {
      const page = window()
      if (!page || page.isDestroyed() || page.webContents.isCrashed()) return false
      const done = new Promise<true>((resolve) => {
        answered = resolve
      })
      page.webContents.send('command', `put-away:${why}`)
      const inTime = await within(limitMs, done)
      answered = undefined
      return inTime === true
    },
    saw(feature, verb) {
      if (feature === 'drafts' && verb === 'putAway') answered?.(true)
    },
  }
}
