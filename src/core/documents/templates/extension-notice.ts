import { letterFacts } from '../../requests/letter-facts'
import { longDate } from '../../time/format-date'
import { defineTemplate } from '../template'
import { askingLetter, wordsGaps } from './asking-letter'

/** Tells a person before the first month is over that two more are needed, why, and the new date (`doc.sar-extend`). */
export const extensionNotice = defineTemplate({
  id: 'extension-notice',
  title: 'Notice of two more months',
  purpose: 'Tells the person that you need two more months, why, and by when you will answer.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: first version.'],
  rules: ['sar.extend', 'sar.extend.notice', 'sar.extend.complex', 'rights.extend', 'complaint.notice'],
  facts: letterFacts,
  compose: (facts, frame) =>
    askingLetter(facts, frame, {
      title: 'We need more time for your request',
      why: {
        type: 'paragraph',
        words:
          'The law gives us one month. It lets us take two more where a request is complex, or where one person has made several. We need them here.',
        rules: ['sar.extend'],
      },
      heading: 'Why',
    }),
  gaps: (facts, frame) => [
    ...wordsGaps(facts, frame, 'Write why you need more time: the law wants the reasons in this letter.'),
    ...(facts.clock.state === 'due' && facts.clock.extension !== 'in-time'
      ? [{ fact: 'clock', say: tooLate(facts.clock.extensionNoticeLatestOn) }]
      : []),
  ],
  checkBeforeUse: [
    'Is it complex, or are there several requests? A lot of paper alone is not complex, nor is a slow supplier.',
    'The letter has to reach them before the first month is over.',
  ],
})

function tooLate(latestOn: string | null): string {
  const day = latestOn === null ? '' : ` It was ${longDate(latestOn)}.`
  return `The last day for this notice is over, so it would change nothing.${day} Answer as soon as you can.`
}
