import type { SheetSlip } from './sheet-text'

/** What to say about a slip in a typed recovery key, beside its field. */
export const recoverySlips: Readonly<Record<SheetSlip, string>> = {
  'too-short': 'Part of the key is missing. It has eight groups of four.',
  'too-long': 'That is more than the key has. It has eight groups of four.',
  'strange-character': 'One of these characters is never used in a key. Compare it with the sheet.',
  'does-not-add-up': 'One of the groups has a slip in it. Compare them with the sheet.',
}

/** The same for one of the three parts. */
export const partSlips: Readonly<Record<SheetSlip | 'not-a-part', string>> = {
  'too-short': 'Some of this part is missing. It has nine groups of four.',
  'too-long': 'That is more than a part has. It has nine groups of four.',
  'strange-character': 'One of these characters is never used in a part. Compare it with the sheet.',
  'does-not-add-up': 'One of the groups has a slip in it. Compare them with the sheet.',
  'not-a-part': 'That is not one of the three parts. Compare the first group with the sheet.',
}
