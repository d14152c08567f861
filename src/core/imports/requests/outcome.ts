import type { ImportTarget } from '../contract'

type Known = readonly (readonly [words: RegExp, outcome: string])[]

const common: Known = [
  [/withdrawn|withdrew|cancelled/i, 'withdrawn'],
  [/duplicate|same as|repeat/i, 'duplicate'],
]

const byTarget: Record<Exclude<ImportTarget, 'people'>, Known> = {
  access: [
    [/nothing (was )?held|no data|not held|nothing found|no record/i, 'nothing-held'],
    [/in part|partial|partly|redact/i, 'given-in-part'],
    [/refus|reject|declin/i, 'refused'],
    ...common,
    [
      /given|granted|full|provided|supplied|sent|complied|complete|fulfilled|answered|closed|done|yes|disclosed|met/i,
      'given',
    ],
  ],
  erasure: [
    [/nothing (was )?held|no data|not held|nothing found|no record/i, 'nothing-held'],
    [/in part|partial|partly/i, 'erased-in-part'],
    [/refus|reject|declin/i, 'refused'],
    ...common,
    [/erased|deleted|removed|granted|full|complied|complete|done|closed|yes|destroyed|actioned/i, 'erased'],
  ],
  'do-not-contact': [
    [/not held|nothing|not on|no record/i, 'not-held'],
    [/duplicate|same as|repeat/i, 'duplicate'],
    [/.*/, 'stopped'],
  ],
}

/** How an old log says it ended, as one of our outcomes; null where that is not clear. */
export function outcomeOf(target: Exclude<ImportTarget, 'people'>, text: string): string | null {
  if (text === '') return target === 'do-not-contact' ? 'stopped' : null
  return byTarget[target].find(([words]) => words.test(text))?.[1] ?? null
}
