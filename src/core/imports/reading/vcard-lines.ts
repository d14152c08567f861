/** One line of a card after unfolding: the bytes of its value are still bytes, one letter of the text for each. */
export type CardLine = {
  /** Without the group in front: `TEL`, in capitals. */
  readonly name: string
  /** `item1` of `item1.TEL`; empty where there is none. */
  readonly group: string
  /** Parameters in capitals: `TYPE` → `CELL`, `VOICE`; a bare parameter of version 2.1 counts as a type. */
  readonly params: ReadonlyMap<string, readonly string[]>
  readonly value: string
}

/** Names that begin a line of a card: after a soft line break such a line is taken for one of its own. */
const known =
  /^(?:[A-Za-z0-9-]+\.)?(?:BEGIN|END|VERSION|N|FN|TEL|EMAIL|ADR|LABEL|ORG|TITLE|ROLE|NOTE|PHOTO|LOGO|SOUND|URL|BDAY|UID|REV|KIND|MEMBER|CATEGORIES|NICKNAME|AGENT|X-[A-Z0-9-]+)[;:]/i

/** Types that version 2.1 writes without `ENCODING=` in front. */
const bareEncodings = ['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT']

/** A longer line than this is a picture or worse; what it says is dropped, its name stays. */
const LONGEST_VALUE = 2_000_000

/** The head of a line taken apart; null where there is no name. Values may hold colons, and so may quoted parameters. */
export function takeApart(line: string): CardLine | null {
  const colon = endOfHead(line)
  if (colon < 1) return null
  const [first = '', ...parts] = splitOutsideQuotes(line.slice(0, colon), ';')
  const dot = first.indexOf('.')
  const name = first
    .slice(dot + 1)
    .trim()
    .toUpperCase()
  if (!/^[A-Z0-9-]+$/.test(name)) return null
  const params = new Map<string, string[]>()
  for (const part of parts) addParameter(params, part)
  const value = line.length - colon > LONGEST_VALUE ? '' : line.slice(colon + 1)
  return { name, group: dot > 0 ? first.slice(0, dot).toLowerCase() : '', params, value }
}

/** Does a line begin with the name of something cards hold? */
export function beginsProperty(line: string): boolean {
  return known.test(line.slice(0, 80))
}

function addParameter(params: Map<string, string[]>, part: string): void {
  const equals = part.indexOf('=')
  const bare = equals < 0 ? part.trim().toUpperCase() : ''
  const name =
    equals < 0 ? (bareEncodings.includes(bare) ? 'ENCODING' : 'TYPE') : part.slice(0, equals).trim().toUpperCase()
  const values =
    equals < 0 ? [bare] : splitOutsideQuotes(part.slice(equals + 1), ',').flatMap((one) => unquoted(one).split(','))
  const all = params.get(name) ?? []
  all.push(...values.map((value) => value.trim().toUpperCase()).filter(Boolean))
  params.set(name, all)
}

function unquoted(text: string): string {
  return text.replaceAll('"', '')
}

function endOfHead(line: string): number {
  let quoted = false
  for (let at = 0; at < Math.min(line.length, 1000); at++) {
    if (line[at] === '"') quoted = !quoted
    else if (line[at] === ':' && !quoted) return at
  }
  return line.indexOf(':')
}

function splitOutsideQuotes(text: string, mark: string): string[] {
  const parts: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === mark && !quoted) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}
