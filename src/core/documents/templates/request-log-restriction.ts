import { restriction } from '../../requests/kinds/restriction'
import { defineTemplate } from '../template'
import { logBlocks, monthRow, requestLogFacts } from './request-log-facts'

/** The log of restriction requests on paper, in the columns the kind promises. */
export const requestLogRestriction = defineTemplate({
  id: 'request-log-restriction',
  title: 'Restriction requests',
  purpose: 'Every request to keep something and not use it, what was done and how it was answered.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.log', 'restrict.when'],
  facts: requestLogFacts,
  compose(facts) {
    return logBlocks('Restriction requests', restriction, facts, facts.rows.map(monthRow))
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
