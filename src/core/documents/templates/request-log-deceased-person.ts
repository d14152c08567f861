import { deceasedPerson } from '../../requests/kinds/deceased-person'
import { defineTemplate } from '../template'
import { askedByOtherRow, logBlocks, requestLogFacts } from './request-log-facts'

/** The log of requests about people who have died on paper, in the columns the kind promises. */
export const requestLogDeceasedPerson = defineTemplate({
  id: 'request-log-deceased-person',
  title: 'Requests about people who have died',
  purpose: 'Every request about a person who has died, who asked, and how it was answered.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.log', 'sar.recognise'],
  facts: requestLogFacts,
  compose(facts) {
    return logBlocks('Requests about people who have died', deceasedPerson, facts, facts.rows.map(askedByOtherRow))
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
