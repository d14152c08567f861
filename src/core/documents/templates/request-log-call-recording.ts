import { callRecording } from '../../requests/kinds/call-recording'
import { defineTemplate } from '../template'
import { logBlocks, requestLogFacts } from './request-log-facts'

/** The log of recordings asked for on paper: exactly the fields of `rec.form`, each a column (row K2). */
export const requestLogCallRecording = defineTemplate({
  id: 'request-log-call-recording',
  title: 'Call recording requests',
  purpose: 'Who asked to hear or have a recording, why, who authorised it, and when, to whom and how it was released.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['rec.form', 'rec.access', 'rights.log'],
  facts: requestLogFacts,
  compose(facts) {
    return logBlocks(
      'Call recording requests',
      callRecording,
      facts,
      facts.rows.map(({ cells }) => cells),
    )
  },
  gaps: () => [],
  checkBeforeUse: ['Names stand in this log. Show it only to those who need it.'],
})
