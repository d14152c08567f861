import type { clipboardContract } from '@core/clipboard/contract'
import type { Handlers } from '@core/contract/contract'
import { clipboard } from 'electron'
import type { ClipboardGuard } from '../app/clipboard-guard'
import { writeBoth } from '../app/write-both'

/** The host’s answers about the clipboard. */
export function createClipboardHandlers(guard: ClipboardGuard): Handlers<typeof clipboardContract> {
  return {
    async taken({ by }) {
      await guard.taken(by)
      return {}
    },
    async put({ text }) {
      await Promise.resolve(clipboard.writeText(text))
      await guard.taken('copy')
      return {}
    },
    async putNotice({ text, html }) {
      await writeBoth({ text, html })
      return {}
    },
  }
}
