import { portability } from '../../requests/kinds/portability'
import { defineTemplate } from '../template'
import { logBlocks, monthRow, requestLogFacts } from './request-log-facts'

/** The log of portability requests on paper, in the columns the kind promises. */
export const requestLogPortability = defineTemplate({
  id: 'request-log-portability',
  title: 'Portability requests',
  purpose: 'Every request for data to take along, what was done and how it was answered.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.log', 'port.when'],
  facts: requestLogFacts,
  compose(facts) {
    return logBlocks('Portability requests', portability, facts, facts.rows.map(monthRow))
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
