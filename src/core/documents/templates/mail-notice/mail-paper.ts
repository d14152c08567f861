import type { Block } from '../../block'
import { toText } from '../../to-text'

/** A notice on paper: for whom, as it looks with its links, and the same as plain text. */
export function noticeOnPaper(audience: string, notice: readonly Block[], fact: string): Block[] {
  return [
    { type: 'heading', level: 1, text: audience.trim() || 'A notice without a name', facts: [`${fact}.audience`] },
    ...notice,
    { type: 'heading', level: 2, text: 'The same as plain text' },
    ...toText(notice)
      .trim()
      .split('\n\n')
      .map((words): Block => ({ type: 'paragraph', words })),
  ]
}
