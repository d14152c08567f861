import type { Confidence } from '../law/rule'

/** How sure we are of a rule, in words. */
export const sureWords: Readonly<Record<Confidence, string>> = {
  V: 'Read in the law, on the official page, or in a full copy of either',
  V2: 'Read in a second-hand account only',
  K: 'From knowledge; the source was not read',
  'K?': 'From knowledge, and worth a check; the source was not read',
  product: 'Our own rule, not a law',
  seed: 'A wish of the organisations Steward was made for, not a law',
}
