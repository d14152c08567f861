import { textLimits } from './limits'

/** The words of a saved e-mail: who wrote to whom, the subject, and what was written. What hangs on it is not opened. */
export async function readMail(bytes: Uint8Array): Promise<string> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 })
  const people = [mail.from, ...(mail.to ?? []), ...(mail.cc ?? [])].flatMap((one) =>
    one ? [one.name, one.address ?? ''] : [],
  )
  const names = (mail.attachments ?? []).map(({ filename }) => filename ?? '')
  const body = mail.text?.trim() ? mail.text : withoutTags(mail.html ?? '')
  return [mail.subject ?? '', ...people, body, ...names].join('\n')
}

/** The words between the tags; what stands in scripts and styles is not among them. */
function withoutTags(html: string): string {
  const pieces: string[] = []
  let at = 0
  let length = 0
  while (at < html.length && length <= textLimits.characters) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    pieces.push(html.slice(at, end))
    length += end - at
    if (open < 0) break
    const hidden = /^<(script|style)\b/i.exec(html.slice(open, open + 10))?.[1]
    const closing = hidden ? html.toLowerCase().indexOf(`</${hidden.toLowerCase()}`, open) : open
    const close = closing < 0 ? -1 : html.indexOf('>', closing)
    if (close < 0) break
    at = close + 1
  }
  return pieces
    .join(' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#?\w{1,8};/g, ' ')
}
