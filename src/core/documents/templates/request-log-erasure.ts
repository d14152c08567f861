import { erasure } from '../../requests/kinds/erasure'
import { defineTemplate } from '../template'
import { logBlocks, logDay, requestLogFacts } from './request-log-facts'

/** The log of erasure requests on paper, in the columns the kind promises. */
export const requestLogErasure = defineTemplate({
  id: 'request-log-erasure',
  title: 'Erasure requests',
  purpose: 'Every erasure request with initials only, so that the list does not keep what was deleted.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['rights.log', 'erase.log-minimal', 'erase.paper'],
  facts: requestLogFacts,
  compose(facts) {
    const rows = facts.rows.map((row) => [logDay(row.receivedOn), row.organisation, row.person, row.actions.join('; ')])
    return logBlocks('Erasure requests', erasure, facts, rows)
  },
  gaps: () => [],
  checkBeforeUse: ['It shows initials only. Look whether an organisation with one person in it gives somebody away.'],
})
