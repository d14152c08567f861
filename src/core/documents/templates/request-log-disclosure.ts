import { disclosure } from '../../requests/kinds/disclosure'
import { defineTemplate } from '../template'
import { askedByOtherRow, logBlocks, requestLogFacts } from './request-log-facts'

/** The log of disclosure requests on paper, in the columns the kind promises. */
export const requestLogDisclosure = defineTemplate({
  id: 'request-log-disclosure',
  title: 'Disclosure requests',
  purpose: 'Every request of the police or another body, who asked about whom, what was decided and what was given.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.log', 'rec.police', 'acc.record'],
  facts: requestLogFacts,
  compose(facts) {
    return logBlocks('Disclosure requests', disclosure, facts, facts.rows.map(askedByOtherRow))
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
