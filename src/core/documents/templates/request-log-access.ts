import { access } from '../../requests/kinds/access'
import { defineTemplate } from '../template'
import { logBlocks, logDay, requestLogFacts } from './request-log-facts'

/** The log of access requests on paper, in the columns the kind promises. */
export const requestLogAccess = defineTemplate({
  id: 'request-log-access',
  title: 'Access requests',
  purpose: 'Every access request with the day it came, how, from whom, the answer and its day.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['rights.log', 'sar.recognise'],
  facts: requestLogFacts,
  compose(facts) {
    const rows = facts.rows.map((row) => [
      row.scope === '' ? row.reference : `${row.reference}: ${row.scope}`,
      logDay(row.receivedOn),
      row.receivedBy,
      row.askedBy === '' ? row.person : `${row.askedBy}, for ${row.person}`,
      row.response,
      logDay(row.respondedOn),
    ])
    return logBlocks('Access requests', access, facts, rows)
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
