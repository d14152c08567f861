import type { Block } from '@core/documents/block'
import { mailHtml } from '@core/documents/mail-html'
import type { Gap } from '@core/documents/template'
import { toText } from '@core/documents/to-text'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { refuseGaps } from '../../ui/use-paper'

/** Puts a notice on the clipboard as HTML and as plain text; with a gap it stays here. */
export function useCopyNotice(gaps: readonly Gap[]) {
  return useChange(
    async (blocks: readonly Block[]) => {
      refuseGaps(gaps)
      return api.clipboard.putNotice({ html: mailHtml(blocks), text: toText(blocks).trim() })
    },
    { done: 'Copied with its links. Paste it into your signature in Outlook or Gmail.' },
  )
}
