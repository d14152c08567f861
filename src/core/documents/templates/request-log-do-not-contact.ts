import { doNotContact } from '../../requests/kinds/do-not-contact'
import { defineTemplate } from '../template'
import { logBlocks, logDay, requestLogFacts } from './request-log-facts'

/** The log of do-not-contact requests on paper, in the columns the kind promises. */
export const requestLogDoNotContact = defineTemplate({
  id: 'request-log-do-not-contact',
  title: 'Do-not-contact requests',
  purpose: 'Every request to stop marketing, what was done, and the lists and systems the person was taken off.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['rights.log', 'object.marketing', 'suppress.keep'],
  facts: requestLogFacts,
  compose(facts) {
    const rows = facts.rows.map((row) => [
      logDay(row.receivedOn),
      row.organisation,
      row.person,
      row.actions.join('; '),
      row.removals.join('; '),
    ])
    return logBlocks('Do-not-contact requests', doNotContact, facts, rows)
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
