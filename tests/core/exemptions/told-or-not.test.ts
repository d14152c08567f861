import { mustWeErase } from '@core/erasure/must-we-erase'
import { followGround } from '@core/exemptions/answer'
import type { GroundId } from '@core/exemptions/ground'
import { refusalTold, wholeRefusals, type RefusalId } from '@core/exemptions/refusals'
import { erasureFlow } from '@core/flows/trees/erasure'
import { describe, expect, it } from 'vitest'

/**
 * What happens, told in words; each line answers the question it fits. The key was written from the rules, before the
 * program was asked: what comes of it, and whether the person must hear of it.
 */
type Story = readonly (readonly [question: RegExp, answer: RegExp])[]

const sure = [/sure enough/, /^Yes/] as const
const founded = [/plainly unfounded/, /^No/] as const
const wantsErased = [/really want/, /be erased/] as const
const notHealth = [/health record/, /^No$/] as const
const nothingOpen = [/open/, /^No$/] as const

const erasures: readonly (readonly [what: string, story: Story, does: string, exception: string, told: RegExp])[] = [
  [
    'she takes back her consent to coaching notes; only the invoices must stay for tax',
    [
      sure,
      founded,
      wantsErased,
      [/one of these true/, /took back/],
      notHealth,
      [/need any of it/, /legal duty/],
      [/How much/, /part/],
      nothingOpen,
    ],
    'in-part',
    'legal-duty',
    /what was erased.*what stays/,
  ],
  [
    'he wants the record of his treatment gone, and a claim is threatened too: the health record names the refusal',
    [sure, founded, wantsErased, [/one of these true/, /no longer need/], [/health record/, /all of it/]],
    'refuse',
    'care-record',
    /why|reasons/,
  ],
  [
    'she objects and is right, but her complaint about the same notes is still open',
    [
      sure,
      founded,
      wantsErased,
      [/one of these true/, /They object/],
      notHealth,
      [/need any of it/, /none/],
      [/still open/, /^Yes/],
    ],
    'wait',
    '',
    /which comes first|finish/,
  ],
  [
    'he writes “delete me from everything” under a newsletter and means the newsletter',
    [sure, founded, [/really want/, /marketing/]],
    'marketing',
    '',
    /marketing has stopped/,
  ],
  [
    'a client in the middle of her programme wants her agreement deleted',
    [sure, founded, wantsErased, [/one of these true/, /None/]],
    'refuse',
    'no-ground',
    /why|reasons/,
  ],
]

describe('erasure: what is done, and that the person always hears of it', () => {
  it.each(erasures)('%s', (_what, story, does, exception, told) => {
    const answers = follow(story)
    const outcome = mustWeErase(answers)
    expect(outcome).toMatchObject({ does, exception })
    expect(outcome?.told).toMatchObject({ must: true, say: expect.stringMatching(told) as string })
  })

  it('does not offer the ground that is not in force', () => {
    expect(JSON.stringify(erasureFlow.nodes)).not.toMatch(/stalking|harassment/i)
  })
})

/** Answers the questions as they are asked; a question the story does not foresee fails. */
function follow(story: Story): Record<string, string> {
  const answers: Record<string, string> = {}
  const left = [...story]
  let id: string = erasureFlow.start
  for (;;) {
    const node = erasureFlow.nodes[id]
    if (node?.kind !== 'question') break
    const line = left.shift()
    if (!line) break
    expect(node.ask).toMatch(line[0])
    const answer = node.answers.find(({ label }) => line[1].test(label))
    if (!answer) throw new Error(`no answer ${String(line[1])} to ${node.ask}`)
    answers[id] = answer.id
    id = answer.next
  }
  expect(left).toEqual([])
  return answers
}

const accesses: readonly (readonly [
  what: string,
  ground: GroundId,
  answers: boolean[],
  verdict: string,
  told: string,
])[] = [
  ['a former employer sent a reference in confidence', 'confidential-reference', [true], 'may-hold-back', 'tell'],
  ['the social worker of the case is named in her own notes', 'third-party', [false, true], 'give', 'nothing-held'],
  ['the hospital letter she gave us herself', 'health-serious-harm', [false, true, true], 'give', 'nothing-held'],
  [
    'an opinion on harm that is eight months old',
    'health-serious-harm',
    [false, true, false, false],
    'ask',
    'advice-first',
  ],
  [
    'a colleague does not agree, and her name can be taken out',
    'third-party',
    [false, false, false, true],
    'take-out',
    'tell',
  ],
  ['advice of our solicitor on his claim', 'legal-privilege', [true], 'may-hold-back', 'tell'],
]

describe('access: what is held back, and whether the person hears of it', () => {
  it.each(accesses)('%s', (_what, ground, answers, verdict, told) => {
    expect(followGround(ground, answers)).toMatchObject({ at: 'end', end: { verdict }, tell: told })
  })

  const whole: readonly (readonly [what: string, id: RefusalId, may: boolean])[] = [
    ['forty thousand e-mails', 'much-is-held', false],
    ['“we never give interview notes”', 'house-rule', false],
    ['he offers to drop it for £500', 'unfounded', true],
    ['the same request every Monday', 'excessive', true],
  ]

  it.each(whole)('the whole request: %s', (_what, id, may) => {
    expect(wholeRefusals[id].mayRefuse).toBe(may)
    expect(wholeRefusals[id].tell).toBe(may ? 'tell' : 'nothing-held')
    expect(refusalTold).toMatch(/reasons.*complain to you.*regulator.*court/)
  })
})
