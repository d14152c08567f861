import { objection } from '../../requests/kinds/objection'
import { defineTemplate } from '../template'
import { logBlocks, monthRow, requestLogFacts } from './request-log-facts'

/** The log of objections on paper, in the columns the kind promises. */
export const requestLogObjection = defineTemplate({
  id: 'request-log-objection',
  title: 'Objections',
  purpose: 'Every objection to a use other than marketing, what was done and how it was answered.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.log', 'object.general'],
  facts: requestLogFacts,
  compose(facts) {
    return logBlocks('Objections', objection, facts, facts.rows.map(monthRow))
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
