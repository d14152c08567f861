/** The steps a case can have. A kind takes the ones it needs, at most eight, in its own order and words. */
const stepIds = [
  'log',
  'acknowledge',
  'identity',
  'clarify',
  'places',
  'check',
  'recipients',
  'reply',
  'close',
] as const
export type StepId = (typeof stepIds)[number]
