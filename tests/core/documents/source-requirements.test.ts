import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import ids from '../../fixtures/law/source-requirements.json'
import { openServed, type Served } from '../../fixtures/served'
import { callRows } from './source-requirements/calls'
import { coachingRows } from './source-requirements/coaching'
import { sourceTexts, wordsOf } from './source-requirements/papers'
import { practiceRows } from './source-requirements/practice'
import { publicRows } from './source-requirements/public-bodies'
import { recruiterRows } from './source-requirements/recruiter'
import { isWords, type SourceRow } from './source-requirements/row'

/** The five sources, each with every requirement by its number. */
const sources: readonly { title: string; from: keyof typeof ids; rows: readonly SourceRow[] }[] = [
  { title: 'a recruiter’s PECR statement', from: 'S0', rows: recruiterRows },
  { title: 'a public sector guidance article', from: 'S1', rows: publicRows },
  { title: 'a practice’s guide to PECR', from: 'S2', rows: practiceRows },
  { title: 'a call recording policy', from: 'S3', rows: callRows },
  { title: 'a coaching firm’s privacy policy', from: 'S4', rows: coachingRows },
]

// One register for all: each row brings people of its own.
let served: Served
beforeAll(async () => {
  served = await openServed()
})
afterAll(() => served.session.close())

describe.each(sources)('$title', ({ from, rows }) => {
  it('leaves no requirement out, and names each once', () => {
    expect(rows.map(([id]) => id)).toEqual(ids[from])
  })

  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s is carried: %s', async (_id, _what, row) => {
    const [, , ...carriers] = row
    for (const carrier of carriers) {
      if (isWords(carrier)) {
        const [paper, ...patterns] = carrier
        expect(patterns.length).toBeGreaterThan(0)
        for (const pattern of patterns) expect(wordsOf(paper), paper).toMatch(pattern)
      } else await carrier((...call) => served.ask(...call))
    }
  })
})

/** The list for readers: each requirement, and what carries it. */
function sourceMap(): string {
  const parts = sources.map(({ title, rows }) => {
    const lines = rows.map(([id, what, ...carriers]) => {
      const papers = carriers.filter(isWords).map(([paper]) => paper)
      const works = carriers.some((carrier) => !isWords(carrier)) ? ['the program at work'] : []
      return `- ${id} ${what}: ${[...new Set([...papers, ...works])].join(', ')}`
    })
    return [`## ${title.charAt(0).toUpperCase()}${title.slice(1)}`, '', ...lines, ''].join('\n')
  })
  return `${opening}\n\n${parts.join('\n')}`
}

const opening = `# What the source documents asked for, and what carries it

Steward began from five public documents. Each thing they ask for has a number, and a test that fails when nothing carries
it any more (\`tests/core/documents/source-requirements.test.ts\`, which also writes this list). “The program at work” means
that the test calls it and looks at what comes of it. The practice’s guide has no section 5; nothing was made up to fill the
gap. Where a source departs from the law of today, the document follows the law, and a note beside its answers says so.`

it('the list for readers is up to date', async () => {
  await expect(sourceMap()).toMatchFileSnapshot('../../../docs/source-requirements.md')
})

describe('none of the papers', () => {
  const staleLaw: readonly [string, RegExp][] = [
    ['Article 77', /\bart(icle|\.)?\s*77\b/i],
    ['Privacy Shield', /privacy[\s-]*shield/i],
    [
      'a law that was proposed and never made',
      /e-?privacy regulation|proposed (law|rules|regulation)|about to (end|change)/i,
    ],
    ['the old Data Protection Act', /Data Protection Act 1998|Data Protection Directive/i],
    ['a rule with two exceptions for cookies alone', /two exceptions|only exceptions?/i],
    ['the EU’s GDPR by its name alone', /(?<!UK )GDPR/],
    ['fines and times of before', /£500,000|within 24 hours/],
    ['consent by carrying on', /by (continuing|going on|carrying on)[^.]*you (agree|consent)/i],
    ['a period without an end', /indefinite|(?<!not )for ?ever(?!y)|periodically/i],
  ]
  it.each(staleLaw)('holds %s', (_what, pattern) => {
    for (const [document, text] of Object.entries(sourceTexts)) expect(text(), document).not.toMatch(pattern)
  })

  it('holds a placeholder or a word of the program', () => {
    for (const [document, text] of Object.entries(sourceTexts))
      expect(text(), document).not.toMatch(/undefined|null|NaN|\[object|\{\{|_{3,}|\bTBC\b/)
  })
})
