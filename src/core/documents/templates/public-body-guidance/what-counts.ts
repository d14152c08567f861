import type { FlowNode, Outcome } from '../../../flows/flow'
import { isMarketingPublicOutcomes } from '../../../flows/trees/is-marketing-public-outcomes'
import { practiceMessages } from '../../../flows/trees/practice-messages'
import type { Block } from '../../block'
import type { Frame } from '../../template'
import type { GuidanceSheetFacts } from '../public-body-guidance'

/** Table 1: what counts as marketing, likely and unlikely examples, and the consent PECR asks for (S1-12). */
export function whatCountsBlocks(facts: GuidanceSheetFacts, { organisation }: Frame): Block[] {
  const isPractice = organisation.sector === 'gp-practice'
  return [
    { type: 'heading', level: 1, text: 'Table 1: what is marketing, and what is not' },
    {
      type: 'table',
      head: ['Kind', 'What it is', 'Likely', 'Unlikely', 'Consent under PECR'],
      rows: isPractice ? ofPractice : ofPublicBody,
      rules: [
        'pecr.dm.definition',
        'psm.task-test',
        'psm.marketing-examples',
        'psm.not-marketing-examples',
        'psm.if-marketing',
      ],
    },
    ...(isPractice ? typicalMessages(facts.isCautious) : []),
    ...ownMessages(facts),
  ]
}

const marketing = 'Promotes goods, services, aims or ideals, and is sent to particular people.'
const task = 'Promotes something, but sending it is needed for your task, would be expected, and is in neutral words.'
const service = 'Tells people what they need to know about their own care or affairs, and promotes nothing.'
const asks =
  'E-mail, text, social message, automated call, fax: yes, beforehand. Live call: not to a number on the telephone registers, and not after a no. Post: none, but it stops when somebody objects.'
const none = 'None. The UK GDPR still applies.'

const ofPractice = [
  [
    'Marketing',
    marketing,
    'A private clinic at a price, a charity run, the offer of a pharmacy, a newsletter with an advert',
    'A reminder, a recall, changed hours',
    asks,
  ],
  [
    'For your task',
    task,
    'A new NHS service, the patient portal, an NHS campaign',
    'Anything people pay for, or that raises money',
    none,
  ],
  ['Service message', service, 'An appointment, a result, a prescription', 'Praise, offers, pleas for support', none],
]

const ofPublicBody = [
  [
    'Marketing',
    marketing,
    'Fundraising, a leisure class at a price, the service of another organisation',
    'A notice about somebody’s own account, case or booking',
    asks,
  ],
  [
    'For your task',
    task,
    'A new public service, an online portal, a helpline, guidance for residents',
    'Anything run to earn money',
    none,
  ],
  [
    'Service message',
    service,
    'A change to a collection day, a permit that ends',
    'Praise, offers, pleas for support',
    none,
  ],
]

const groups = ['care', 'service', 'asking', 'staff'] as const

/** The typical messages of a practice, each with the answer the questions give (`psm.gp-table`). */
function typicalMessages(isCautious: boolean): Block[] {
  const rows = groups.flatMap((group) =>
    answersOf(practiceMessages[`psm.gp-table.${group}`])
      .filter(({ id }) => id !== 'other')
      .map(({ label, next }) => [label, ...answerOf(next, isCautious)]),
  )
  return [
    { type: 'heading', level: 2, text: 'Typical messages of a practice' },
    { type: 'table', head: ['Message', 'Answer', 'Why'], rows, rules: ['psm.gp-table', 'psm.seed2-conflict'] },
    {
      type: 'paragraph',
      small: true,
      words: isCautious
        ? 'Our own policy is stricter than the guidance: health promotion to many people goes only to those who agreed. Recalls, reviews, screening and vaccination are care and are not held back by it.'
        : 'The answers hold for neutral words. One line that promotes something else makes the whole message marketing.',
      rules: isCautious ? ['house.cautious-nhs', 'settled.care-is-care'] : ['pecr.dm.mixed', 'psm.tone'],
    },
  ]
}

const answersOf = (node: FlowNode) => (node.kind === 'question' ? node.answers : [])

function answerOf(next: string, isCautious: boolean): [string, string] {
  const end = next === 'psm.gp-table.policy' ? (isCautious ? 'table.cautious' : 'table.N-task') : next
  const ends: Readonly<Record<string, Outcome>> = isMarketingPublicOutcomes
  const outcome = ends[end]
  if (outcome === undefined) return ['Answer the questions', '']
  const word = outcome.word ?? 'Ask first, own policy'
  return [
    word,
    outcome.say.replace(/^This is (not )?marketing(: |, because )/u, '').replace(/^./u, (one) => one.toUpperCase()),
  ]
}

/** What was decided here before: the best examples are one’s own. */
function ownMessages({ decided, tasks }: GuidanceSheetFacts): Block[] {
  return [
    ...(decided.length === 0
      ? []
      : ([
          { type: 'heading', level: 2, text: 'Our own messages' },
          {
            type: 'table',
            head: ['Message', 'Answer', 'Decided on'],
            rows: decided.map(({ message, answer, on }) => [message, answer, on]),
            rules: ['acc.record'],
          },
        ] satisfies Block[])),
    ...(tasks.length === 0
      ? []
      : ([
          { type: 'heading', level: 2, text: 'Tasks our messages serve' },
          {
            type: 'table',
            head: ['Task or function', 'Where it is laid down'],
            rows: tasks.map((one) => [one.task, one.source]),
            rules: ['psm.task-test', 'psm.gms'],
          },
        ] satisfies Block[])),
  ]
}
