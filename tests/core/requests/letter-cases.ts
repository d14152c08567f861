import { makeAccessFacts } from '@core/bundle/make-access-facts'
import type { Block } from '@core/documents/block'
import { findTemplate } from '@core/documents/find-template'
import { composeDocument } from '@core/documents/framed'
import type { Gap } from '@core/documents/template'
import type { Organisation } from '@core/organisation/organisation'
import type { DecisionResult, EventFacts } from '@core/requests/event'
import type { RequestKind } from '@core/requests/kind'
import { type KindId, kinds } from '@core/requests/kinds/index'
import { letterEvent, movesDate } from '@core/requests/letter-event'
import { letterFactsOf } from '@core/requests/letter-facts'
import { caseWith } from '@core/requests/letter-to-be'
import type { NewRequest } from '@core/requests/new-request'
import { letterAct } from '@core/requests/next-act'
import { larkfield, larkfieldFacts } from '../documents/larkfield'
import { caseOf } from './case-of'

type Letter = RequestKind['letters'][number]

/** One letter of one kind, as it would leave. */
export type LetterCase = {
  readonly name: string
  readonly kind: KindId
  readonly templateId: string
  readonly result: DecisionResult | null
  readonly title: string
  readonly blocks: readonly Block[]
  readonly gaps: readonly Gap[]
}

/** What each kind is about, as a person would have asked. */
const scopes: Partial<Record<KindId, Partial<NewRequest>>> = {
  access: { scope: 'Everything you have on me since 2023, with the notes of my coach.' },
  rectification: {
    scope: 'My date of birth is wrong.',
    details: { wrong: 'Born on 3 May 1960', right: 'Born on 3 May 1961', pauseUse: true },
  },
  restriction: { scope: 'Keep it, do not use it.', details: { ground: 'disputed' } },
  objection: { scope: 'No profiles of me.', details: { use: 'Scoring of leads', reasons: 'I am in a dispute' } },
  portability: { scope: 'As a table.', details: { format: 'csv', to: 'other', receiver: 'Fernhill Coaching Ltd' } },
  'automated-decisions': {
    scope: 'Why was I turned down?',
    details: { decision: 'Screening for the role of clerk', wants: ['explain', 'human'] },
  },
  complaint: { scope: 'You rang me four times.', details: { about: 'marketing' } },
  'do-not-contact': { scope: 'No more letters.', details: { reach: 'some', channels: ['post', 'phone'] } },
  'call-recording': {
    scope: 'The call about my bill.',
    details: { callOn: '2026-10-12', callTime: '10:30', extension: '214', number: '020 7946 0555' },
  },
  disclosure: { askedBy: 'PC Marsh', askedAs: 'Westshire Police' },
  'deceased-person': { askedBy: 'Anna Ashdown', askedAs: 'daughter' },
}

const words: Readonly<Record<string, string>> = {
  'identity-request':
    'A bill or a bank letter of the last three months with your name and address. We ask because the message came from an address we do not know.',
  'authority-request': 'A letter signed by Tom Ashdown that says you may ask for this.',
  'fee-request':
    '£25 for two hours of work. You asked for the same on 2, 9 and 16 October, and nothing has changed since.',
  'extension-notice': 'Your files stand in three archives without an index, and each page names other people.',
  'clarification-request': 'Which of your three programmes do you mean? Each has its own archive.',
  'access-refusal':
    'You wrote on 3 November that you will take the request back for £500. That shows that you do not want to see your data.',
  'complaint-progress': 'We have spoken to the agency and wait for its list of calls.',
}

const tells: Record<DecisionResult, string> = {
  yes: 'Everything you asked for is done.',
  'in-part': 'The notes of your coach stay as they are, because they are her opinion. The rest is done.',
  no: 'Our file says the same as your contract of 2024.',
}

function storyOf(
  kind: RequestKind,
  { templateId, when, onlyAfter }: Letter,
  result: DecisionResult | null,
): EventFacts[] {
  if (when !== 'reply' && when !== 'progress') return []
  const found = templateId === 'access-nothing-held' ? 'nothing' : 'found'
  const places = kind.places.map((place): EventFacts => ({
    type: 'place-done',
    on: '2026-11-12',
    place,
    found,
    items: null,
    who: '',
  }))
  if (result === null) return places
  const erasure = {
    flowVersion: '2026-11-22',
    answers: {},
    ground: result === 'no' ? ('' as const) : ('not-needed' as const),
    exception: result === 'yes' ? ('' as const) : ('legal-claims' as const),
    kept: [],
    keptUntil: result === 'yes' ? '' : '2032-11-30',
    marks: false,
  }
  const decided: EventFacts = {
    type: 'decided',
    on: '2026-11-16',
    result,
    tell: tells[result],
    who: 'Ruth Calder',
    ...(kind.id === 'erasure' && { erasure }),
  }
  const told: EventFacts[] = kind.events.includes('recipient-told')
    ? [{ type: 'recipient-told', on: '2026-11-17', who: 'Pigeonpost Inc.' }]
    : []
  return onlyAfter && !onlyAfter.includes(result) ? [] : [decided, ...places, ...told]
}

function letterOf(
  kind: RequestKind<KindId>,
  letter: Letter,
  result: DecisionResult | null,
  who: Organisation,
): LetterCase {
  const { templateId, when, asks } = letter
  const template = findTemplate(templateId)
  if (!template) throw new Error(templateId)
  const asker = when === 'authority' && !kind.asker ? { askedBy: 'Anna Ashdown', askedAs: 'daughter' } : {}
  const input = {
    kind: kind.id,
    name: 'Tom Ashdown',
    receivedOn: '2026-11-02',
    details: {},
    ...scopes[kind.id],
    ...asker,
  }
  const of = caseOf(input as NewRequest, storyOf(kind, letter, result))
  const typed = asks === undefined ? '' : (words[templateId] ?? '')
  const { records } = letterAct(templateId, when)
  const event = letterEvent(records, { on: '2026-11-18', how: 'e-mail', words: typed, title: template.title })
  const standing = movesDate(records) ? caseWith(of, event) : of
  const access =
    templateId === 'access-response' || templateId === 'access-nothing-held'
      ? makeAccessFacts({
          of,
          processing: larkfieldFacts(),
          contact: { roles: ['coaching-client'], source: 'Form on our website', obtainedOn: '2026-03-04' },
          heldBack: result === 'in-part' ? [{ ground: 'third-party', held: 1, redacted: 2 }] : [],
        })
      : null
  const facts = { ...letterFactsOf(standing), progress: typed, words: typed, access }
  const frame = { organisation: who, madeOn: '2026-11-18', version: 0, nextReviewOn: '' } as const
  return {
    name: `${kind.id} ${templateId} ${result ?? ''}`.trim(),
    kind: kind.id,
    templateId,
    result,
    title: template.title,
    blocks: composeDocument(template, facts, frame),
    gaps: template.gaps(facts, frame),
  }
}

/** Every letter of every kind from a case such as it is written for; an answer that follows a decision once for each that leads to it. */
export function everyLetter(who: Organisation = larkfield): readonly LetterCase[] {
  return kinds.flatMap((kind: RequestKind<KindId>) =>
    kind.letters.flatMap((letter) => {
      const decides = letter.when === 'reply' && kind.events.includes('decided')
      const elsewhere = kind.letters.flatMap(({ onlyAfter = [] }) => onlyAfter)
      const left = (['yes', 'in-part', 'no'] as const).filter((result) => !elsewhere.includes(result))
      const results = decides ? (letter.onlyAfter ?? left) : [null]
      return results.map((result) => letterOf(kind, letter, result, who))
    }),
  )
}
