import { automatedDecisions } from '../../requests/kinds/automated-decisions'
import { defineTemplate } from '../template'
import { logBlocks, monthRow, requestLogFacts } from './request-log-facts'

/** The log of questions about automated decisions on paper, in the columns the kind promises. */
export const requestLogAutomatedDecisions = defineTemplate({
  id: 'request-log-automated-decisions',
  title: 'Questions about automated decisions',
  purpose: 'Every question about a decision a computer made, who looked again and what came of it.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.log', 'adm.rules'],
  facts: requestLogFacts,
  compose(facts) {
    return logBlocks('Questions about automated decisions', automatedDecisions, facts, facts.rows.map(monthRow))
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
