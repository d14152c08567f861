/** Why a file is not read at all. */
export type Unreadable =
  | 'empty'
  | 'workbook'
  | 'packed'
  | 'old-workbook'
  | 'pdf'
  | 'picture'
  | 'program'
  | 'too-large'
  | 'too-many-columns'
  | 'utf-32'

/** What to say of a file that is not read, and what to do instead. */
export const unreadableWords: Record<Unreadable, string> = {
  empty: 'This file is empty: there is nothing in it at all.',
  workbook:
    'This is a spreadsheet workbook, whatever its name ends in. Open it in your spreadsheet program, choose Save as, and choose CSV (UTF-8). Then bring in that file.',
  packed: 'This is a packed file. Unpack it first, then choose the CSV or vCard file inside it. Nothing was unpacked.',
  'old-workbook':
    'This is a workbook or document of an older office program. Open it there, choose Save as, and choose CSV. Then bring in that file.',
  pdf: 'This is a PDF. People cannot be read from it safely. Ask for the list as CSV or vCard.',
  picture: 'This is a picture, not a list.',
  program: 'This is a program or another file that holds no list. Steward did not open it.',
  'too-large':
    'This file is larger than 100 MB. Save it in parts, each under 100 MB, and bring them in one after the other.',
  'too-many-columns': 'This file has more than 500 columns. Take out the columns you do not need and save it again.',
  'utf-32': 'This file is in UTF-32, which hardly any program writes. Save it again as CSV (UTF-8).',
}

/** Larger files are refused: everything of one is held in memory while it is read. */
export const MOST_BYTES = 100 * 1024 * 1024

const beginnings: readonly (readonly [Unreadable, readonly number[]])[] = [
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['packed', [0x1f, 0x8b]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['packed', [0x52, 0x61, 0x72, 0x21]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['program', [0x4d, 0x5a, 0x90]],
  ['utf-32', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32', [0x00, 0x00, 0xfe, 0xff]],
]

/** Tells from the first bytes what is no list, whatever its name says; null where it may be one. */
export function unreadable(bytes: Uint8Array): Unreadable | null {
  if (bytes.length === 0) return 'empty'
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return isWorkbook(bytes) ? 'workbook' : 'packed'
  return beginnings.find(([, first]) => begins(bytes, first))?.[0] ?? null
}

function begins(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte)
}

/** The names inside a packed file stand there unpacked. */
function isWorkbook(bytes: Uint8Array): boolean {
  let names = ''
  for (const byte of bytes.subarray(0, 4000)) names += byte >= 32 && byte < 127 ? String.fromCharCode(byte) : ' '
  return /\[Content_Types\]\.xml|xl\/|mimetypeapplication\/vnd\.oasis|Index\/Document\.iwa/.test(names)
}
