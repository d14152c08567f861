/** What starts a new line where it stands in a page. */
const blocks = /^\/?(?:p|div|br|tr|li|ul|ol|h[1-6]|table|blockquote|section|article|hr|pre|dl|dt|dd)$/

/** Words inside these are not the writer’s. */
const hidden = new Set(['script', 'style', 'head', 'title', 'template', 'svg', 'noscript', 'object', 'iframe'])

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
}

/**
 * The words of an HTML message as plain lines, at most `most` characters. Tags, scripts and styles go; cells of a table are
 * told apart by a tab. Nothing is run and nothing is fetched; the time is in proportion to the length.
 */
export function plainOfHtml(html: string, most: number): string {
  const lower = html.toLowerCase()
  const pieces: string[] = []
  let length = 0
  let at = 0
  while (at < html.length && length <= most) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    const words = decoded(html.slice(at, end))
    pieces.push(words)
    length += words.length
    if (open < 0) break
    const close = endOfTag(lower, open)
    if (close < 0) break
    const tag = /^\/?[a-z][a-z0-9]*/.exec(lower.slice(open + 1, open + 20))?.[0] ?? ''
    if (blocks.test(tag)) pieces.push('\n')
    else if (tag === '/td' || tag === '/th') pieces.push('\t')
    at = hidden.has(tag) ? afterHidden(lower, tag, close) : close + 1
  }
  return pieces
    .join('')
    .replace(/[^\S\n]+/g, (space) => (space.includes('\t') ? '\t' : ' '))
    .replace(/[ \t]?\n\s*\n\s*/g, '\n\n')
    .slice(0, most)
    .trim()
}

/** A comment ends with its own mark, any tag with the next bracket. */
function endOfTag(lower: string, open: number): number {
  if (!lower.startsWith('<!--', open)) return lower.indexOf('>', open)
  const end = lower.indexOf('-->', open + 4)
  return end < 0 ? -1 : end + 2
}

/** Where nothing closes it, the rest is hidden. */
function afterHidden(lower: string, tag: string, from: number): number {
  const closing = lower.indexOf(`</${tag}`, from)
  const end = closing < 0 ? -1 : lower.indexOf('>', closing)
  return end < 0 ? lower.length : end + 1
}

function decoded(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  if (!flat.includes('&')) return flat
  return flat.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code)
  })
}
