import { freedomOfInformation } from '../../requests/kinds/freedom-of-information'
import { defineTemplate } from '../template'
import { logBlocks, monthRow, requestLogFacts } from './request-log-facts'

/** The log of freedom of information requests on paper, in the columns the kind promises. */
export const requestLogFreedomOfInformation = defineTemplate({
  id: 'request-log-freedom-of-information',
  title: 'Freedom of information requests',
  purpose: 'Every request for what a public body does, and how it was answered or where it was sent.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.log', 'psm.gp-authority'],
  facts: requestLogFacts,
  compose(facts) {
    return logBlocks('Freedom of information requests', freedomOfInformation, facts, facts.rows.map(monthRow))
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
