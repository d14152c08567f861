import { describe, expect, it } from 'vitest'
import { score, severity, type ScoreAnswers } from '@core/breaches/enisa/score'
import { bagAnswers } from '../example'

describe('severity', () => {
  it.each([
    [1, 1, 0, 1, 'low'],
    [1, 1, 1, 2, 'medium'],
    [2, 0.75, 0.25, 1.75, 'low'],
    [3, 1, 0.25, 3.25, 'high'],
    [4, 0.5, 0, 2, 'medium'],
    [4, 1, 0.25, 4.25, 'very-high'],
    [4, 0.25, 0.5, 1.5, 'low'],
    [4, 1, 2, 6, 'very-high'],
  ] as const)('%d × %d + %d = %d, %s', (dpc, ei, cb, se, band) => {
    expect(severity(dpc, ei, cb)).toEqual({ se, band })
  })

  it.each([
    [1.99, 'low'],
    [2, 'medium'],
    [2.99, 'medium'],
    [3, 'high'],
    [3.99, 'high'],
    [4, 'very-high'],
  ] as const)('a sum of %d is %s', (cb, band) => {
    expect(severity(0, 0, cb).band).toBe(band)
  })
})

describe('score', () => {
  const given = (more: Partial<ScoreAnswers>): ScoreAnswers => ({ ...bagAnswers, ...more })

  it.each<[string, Partial<ScoreAnswers>, number, string]>([
    ['the bag on the train', {}, 2.5, 'medium'],
    ['names to known people', { dataKind: 'simple', ease: 'maximum', seenBy: 'nobody' }, 1, 'low'],
    [
      'names to strangers, on purpose',
      { dataKind: 'simple', ease: 'maximum', seenBy: 'unknown', intent: 'yes' },
      2,
      'medium',
    ],
    ['habits to known people', { dataKind: 'behavioural', ease: 'significant', seenBy: 'known' }, 1.75, 'low'],
    ['money to known people', { dataKind: 'financial', ease: 'maximum', seenBy: 'known' }, 3.25, 'high'],
    ['health, seen by nobody', { seenBy: 'nobody' }, 2, 'medium'],
    ['health, named, known people', { ease: 'maximum', seenBy: 'known' }, 4.25, 'very-high'],
    ['health, hardly to be told apart', { ease: 'negligible' }, 1.5, 'low'],
    [
      'everything at once',
      { ease: 'maximum', changed: 'lost', outOfReach: 'permanent', intent: 'yes' },
      6,
      'very-high',
    ],
    ['criminal offences weigh like health', { dataKind: 'criminal' }, 2.5, 'medium'],
    [
      'identity documents weigh like money',
      { dataKind: 'identity-documents', ease: 'maximum', seenBy: 'known' },
      3.25,
      'high',
    ],
    [
      'passwords weigh like what they open',
      { dataKind: 'credentials', credentialsOpen: 'simple', ease: 'maximum', seenBy: 'nobody' },
      1,
      'low',
    ],
    [
      'passwords to who knows what weigh most',
      { dataKind: 'credentials', ease: 'maximum', seenBy: 'nobody' },
      4,
      'very-high',
    ],
  ])('%s', (_, more, se, band) => {
    const result = score(given(more))
    expect([result.se, result.band]).toEqual([se, band])
  })

  it('keeps the weight of the data between 1 and 4', () => {
    const up = { id: 'volume', reason: 'ten years of notes' } as const
    const down = { id: 'public', reason: 'on the web site already' } as const
    expect(score(given({ adjustments: [up] })).dpc).toBe(4)
    expect(score(given({ dataKind: 'simple', adjustments: [down] })).dpc).toBe(1)
    expect(score(given({ dataKind: 'financial', adjustments: [up] })).dpc).toBe(4)
    expect(
      score(given({ dataKind: 'financial', adjustments: [down, { id: 'out-of-date', reason: 'closed' }] })).dpc,
    ).toBe(1)
  })

  it('gives a sentence for every number, with the reason of each adjustment', () => {
    const result = score(
      given({ dataKind: 'financial', adjustments: [{ id: 'out-of-date', reason: 'the card ended in 2019' }] }),
    )
    expect(result.reasons).toEqual([
      'Details about money: 3.',
      'One down, because the data is old or no longer true. The card ended in 2019.',
      'A stranger could tell who it is with some effort: × 0.5.',
      'It was open to unknown people: + 0.5.',
    ])
  })

  it('flags more than 100 people and unreadable data without counting them', () => {
    expect(score(given({ peopleCount: 100 })).flags).toEqual([])
    const flagged = score(given({ peopleCount: 101, unreadable: true }))
    expect(flagged.flags).toEqual(['over-100-people', 'unreadable'])
    expect(flagged.se).toBe(2.5)
  })
})
