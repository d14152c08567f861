import { rectification } from '../../requests/kinds/rectification'
import { defineTemplate } from '../template'
import { logBlocks, monthRow, requestLogFacts } from './request-log-facts'

/** The log of correction requests on paper, in the columns the kind promises. */
export const requestLogRectification = defineTemplate({
  id: 'request-log-rectification',
  title: 'Correction requests',
  purpose: 'Every request to put something right, what was done and how it was answered.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.log', 'rect.duty'],
  facts: requestLogFacts,
  compose(facts) {
    return logBlocks('Correction requests', rectification, facts, facts.rows.map(monthRow))
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
