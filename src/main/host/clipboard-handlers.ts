import type { clipboardContract } from '@core/clipboard/contract'
import type { Handlers } from '@core/contract/contract'
import type { ClipboardGuard } from '../app/clipboard-guard'

/** The host’s answers about the clipboard. */
export function createClipboardHandlers(guard: ClipboardGuard): Handlers<typeof clipboardContract> {
  return {
    async taken({ by }) {
      await guard.taken(by)
      return {}
    },
  }
}
