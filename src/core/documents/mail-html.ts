import type { Block, Words } from './block'
import { escapeHtml } from './escape-html'
import { runsOf, safeLink } from './runs'
import { isUnsubscribeMark } from './templates/mail-notice/unsubscribe-mark'

/**
 * Paragraphs as HTML that Outlook and Gmail keep when it is pasted: styles on each element, real links, no class, no
 * script. Other blocks are left out: a notice has none.
 */
export function mailHtml(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [
          `<p style="margin:0 0 8px;font-size:${block.small ? '11px' : '13px'};line-height:1.45">${html(block.words)}</p>`,
        ]
      : [],
  )
  return `<div style="font-family:Arial,Helvetica,sans-serif;color:#333333">${lines.join('')}</div>`
}

function html(words: Words): string {
  return runsOf(words)
    .map((run) => {
      const text = escapeHtml(run.text).replaceAll('\n', '<br>')
      const strong = run.bold ? `<strong>${text}</strong>` : text
      const link = linkOf(run.href)
      return link === undefined ? strong : `<a href="${escapeHtml(link)}" style="color:#1f4e40">${strong}</a>`
    })
    .join('')
}

/** A mark for the mailing system is a link here and nowhere else: only that system can follow it. */
function linkOf(href: string | undefined): string | undefined {
  if (href !== undefined && isUnsubscribeMark(href)) return href.trim()
  return safeLink(href)
}
