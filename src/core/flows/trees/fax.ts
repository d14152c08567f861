import { defineFlow } from '../flow'
import { endOutcomes } from './common-ends'
import { commonSteps } from './common-steps'
import { faxOutcomes, nameOnFax } from './fax-outcomes'
import { faxQuestions } from './fax-questions'

/** May we fax? People only after a yes, companies after a look into the register (digest 8.6). */
export const fax = defineFlow({
  id: 'fax',
  title: 'A marketing fax',
  purpose: 'May we fax this person or organisation to offer something?',
  asks: 'May we fax {who}?',
  asksWho: 'Who do you want to fax?',
  channel: 'fax',
  version: '2026-11-24',
  changes: [
    '2026-11-24: A fax that was asked for shows name and address too.',
    '2026-11-23: What the screening log says of the number is answered beforehand.',
    '2026-11-22: First version.',
  ],
  parts: { common: 'Common questions', fax: 'The fax' },
  start: 'is-marketing',
  nodes: {
    ...commonSteps({ individual: 'FX1', corporate: 'FX2' }, { onRequest: [nameOnFax] }),
    ...faxQuestions,
    ...faxOutcomes,
    ...endOutcomes,
  },
})
