import { z } from 'zod'
import { campaign } from '../../campaigns/campaign'
import { campaignRecord } from '../../campaigns/campaign-record'
import { audienceWords, numberWords, sumWords } from '../../campaigns/campaign-words'
import { missingPoints, reviewPointWords } from '../../campaigns/material-review'
import { reasons, type Reason } from '../../campaigns/reason'
import { countOf, totalOf } from '../../campaigns/tally'
import { houseOptionRules } from '../../flows/house-options'
import { lawLineFor } from '../../law/law-line'
import { rule } from '../../law/rules'
import { channelNames } from '../../marketing/channel'
import { marketingPurposeNames } from '../../marketing/purpose'
import { dayMonthYear, longDate } from '../../time/format-date'
import { ukDateTime } from '../../time/instant'
import type { Block } from '../block'
import { footerSentence } from '../framed'
import { defineTemplate } from '../template'

const facts = z.object({ campaign, record: campaignRecord })
type Facts = z.output<typeof facts>

/** The evidence of a campaign: what went in, what came out and why, by which rules, who looked at the material (`acc.record`). */
export const campaignRecordDocument = defineTemplate({
  id: 'campaign-record',
  title: 'Campaign record',
  purpose: 'Shows how many of a list could get a campaign, for which reasons, by which rules, and who answered for it.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  rules: ['acc.record', 'suppress.check'],
  facts,
  compose: (made, { organisation }) => [
    { type: 'title', text: `Campaign record: ${made.campaign.name}` },
    {
      type: 'paragraph',
      small: true,
      words: [organisation.name, `Checked on ${ukDateTime(made.record.madeAt)}`].filter(Boolean).join(' · '),
    },
    { type: 'heading', level: 2, text: sumOf(made) },
    ...reasonsOf(made),
    ...decisionsOf(made),
    { type: 'heading', level: 2, text: 'What it rests on' },
    { type: 'table', head: ['About this check', 'Details'], rows: factRows(made) },
    ...reviewOf(made),
    { type: 'paragraph', words: `${lawLineFor(['suppress.check', 'acc.record', 'house.stricter-only'])}.` },
    { type: 'signature', lines: ['Name', 'Date'] },
    { type: 'paragraph', small: true, words: footerSentence },
  ],
  gaps: () => [],
  checkBeforeUse: [
    'The answers are those of the moment of the check. Save the file anew before a later sending, so that every row is checked again.',
  ],
})

function sumOf({ record: { tally } }: Facts): string {
  return `${sumWords(countOf(tally, 'go'), countOf(tally, 'decide'), countOf(tally, 'out'))}.`
}

function reasonsOf({ record }: Facts): Block[] {
  const known = (reason: string): reason is Reason => Object.hasOwn(reasons, reason)
  const rows = record.reasons.map(({ reason, count }) => [known(reason) ? reasons[reason] : reason, numberWords(count)])
  rows.push(['All together', numberWords(totalOf(record.tally))])
  return [{ type: 'table', head: ['Why', 'Rows'], rows }]
}

function decisionsOf({ record }: Facts): Block[] {
  if (record.decisions.length === 0) return []
  return [
    { type: 'heading', level: 2, text: 'What a person decided' },
    {
      type: 'table',
      head: ['Decision', 'Who', 'Why', 'Rows'],
      rows: record.decisions.map(({ send, who, reason, count }) => [
        send ? 'Goes' : 'Stays out',
        who,
        reason,
        numberWords(count),
      ]),
    },
  ]
}

function factRows({ campaign: from, record }: Facts): string[][] {
  const own = record.house.map((option) => rule(houseOptionRules[option]).say)
  return [
    ['Whom it is for', audienceWords(from)],
    ['How it goes', channelNames[from.channel]],
    ['What it is about', marketingPurposeNames[from.purpose]],
    ['Day it goes', longDate(from.goesOn)],
    ['Answers hold for', longDate(record.answeredFor)],
    ['Responsible', record.author],
    ['Fingerprint of the list (SHA-256)', record.listHash],
    ...(record.fileHash === ''
      ? []
      : [
          ['Rows in the saved file', numberWords(record.fileRows)],
          ['Fingerprint of the saved file (SHA-256)', record.fileHash],
          ['Kept back when it was saved, allowed at the check before', numberWords(record.keptBack)],
        ]),
    ['Rules of', dayMonthYear(record.rulesVersion)],
    ['Your own stricter rules', own.length === 0 ? 'None was on' : own.join(' ')],
    ...(from.takenOut === 0 ? [] : [['Rows taken out because somebody was erased', numberWords(from.takenOut)]]),
    ['Sent', from.sentOn === '' ? 'Nobody said so yet' : `${longDate(from.sentOn)}, says ${from.sentBy}`],
  ]
}

function reviewOf({ campaign: { review, channel } }: Facts): Block[] {
  const heading: Block = { type: 'heading', level: 2, text: 'The material' }
  if (review === null) return [heading, { type: 'paragraph', words: 'Nobody wrote down that they looked at it.' }]
  const missing = missingPoints(review)
  return [
    heading,
    {
      type: 'paragraph',
      words: `${review.reviewer} looked at it on ${dayMonthYear(review.reviewedOn)}: ${review.material}.`,
    },
    ...(review.fine.length === 0
      ? []
      : [{ type: 'list', items: review.fine.map((point) => reviewPointWords(point, channel).say) } as const]),
    ...(missing.length === 0
      ? []
      : [
          { type: 'paragraph', words: 'Not found to be right:' } as const,
          { type: 'list', items: missing.map((point) => reviewPointWords(point, channel).say) } as const,
        ]),
    ...(review.note === '' ? [] : [{ type: 'paragraph', words: review.note } as const]),
  ]
}
