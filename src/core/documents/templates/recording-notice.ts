import { letterFacts } from '../../requests/letter-facts'
import { channelWords } from '../../requests/channel'
import { dayMonthYear, longDate } from '../../time/format-date'
import { defineTemplate } from '../template'
import { callBlocks } from './call-recording-letter-parts'

/** Tells the data controller in writing, inside the organisation, that somebody’s request reaches call recordings (S3-33, `rec.sar`). */
export const recordingNotice = defineTemplate({
  id: 'recording-notice',
  title: 'Internal notice: a request touches call recordings',
  purpose: 'Tells the data controller in writing that an access request reaches recorded calls.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['rec.sar', 'rec.access', 'rec.form', 'rights.offence'],
  facts: letterFacts,
  compose(facts, { organisation, madeOn }) {
    const { name, askedBy, reference, receivedOn, receivedBy, scope, clock } = facts
    const lead = [organisation.privacyLeadName, organisation.privacyLeadRole].filter(Boolean).join(', ')
    const who = askedBy === '' ? name : `${askedBy}, for ${name}`
    const due = clock.dueOn === null ? 'There is no day yet.' : `By ${longDate(clock.dueOn)}.`
    return [
      { type: 'title', text: 'A request touches call recordings' },
      { type: 'paragraph', words: `${dayMonthYear(madeOn)}. Our reference: ${reference}` },
      {
        type: 'paragraph',
        words: `To: ${lead === '' ? 'the data controller' : `${lead}, for the data controller`}`,
        facts: ['organisation'],
      },
      {
        type: 'table',
        head: ['The request', 'Details'],
        rows: [
          ['What', facts.details['route'] === undefined ? 'Access request' : 'Access request for a call recording'],
          ['Who asks', who],
          ['Received', `${longDate(receivedOn)}, ${channelWords[receivedBy]}`],
          ...(scope === '' ? [] : [['Noted as', scope.replaceAll(/\s+/g, ' ')]]),
          ['To be answered', due],
        ],
      },
      ...callBlocks(facts, 'What is known of the call:'),
      { type: 'heading', level: 2, text: 'What follows' },
      {
        type: 'list',
        items: [
          'No recording that this may be about is destroyed or changed until the request is closed, even where its day has come.',
          'We search by name, number, day and extension. Each look-up is written down with its reason.',
          'The person may hear it, and gets a copy or a transcript if they ask. Other voices on it are checked first.',
        ],
        rules: ['rights.offence', 'rec.access', 'rec.sar'],
      },
      { type: 'signature', lines: ['Written by', 'Date', 'Seen by the data controller', 'Date'] },
    ]
  },
  gaps: () => [],
  checkBeforeUse: ['Give it to the data controller the same day. It stays inside the organisation.'],
})
