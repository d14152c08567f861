import { complaint } from '../../requests/kinds/complaint'
import { defineTemplate } from '../template'
import { logBlocks, logDay, referenceAndScope, requestLogFacts } from './request-log-facts'

/** The log of complaints on paper, in the columns the kind promises (`complaint.record`). */
export const requestLogComplaint = defineTemplate({
  id: 'request-log-complaint',
  title: 'Complaints',
  purpose: 'Every complaint: when and how it came, when it was acknowledged, what was looked into and what came of it.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['complaint.record', 'rights.log'],
  facts: requestLogFacts,
  compose(facts) {
    const rows = facts.rows.map((row) => [
      referenceAndScope(row),
      `${logDay(row.receivedOn)}, ${row.receivedBy.toLowerCase()}`,
      row.askedBy === '' ? row.person : `${row.askedBy}, for ${row.person}`,
      row.acknowledged,
      row.removals.join('; '),
      row.actions.join('; '),
      [row.response, logDay(row.respondedOn)].filter(Boolean).join(', '),
    ])
    return logBlocks('Complaints', complaint, facts, rows)
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
