import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from '@core/coaching-notes/compare-words'
import { longestNote, noteBody } from '@core/coaching-notes/note-body'
import { noteBlocks } from '@core/coaching-notes/note-blocks'
import { specialAsk } from '@core/coaching-notes/special-mark'
import { toHtml } from '@core/documents/to-html'

describe('what a note may hold', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  const doc = (...content: unknown[]) => ({ type: 'doc', content })

  it.each([
    ['an unknown part', doc({ type: 'image', attrs: { src: 'x' } })],
    [
      'a link to a script',
      doc({
        type: 'paragraph',
        content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:x' } }] }],
      }),
    ],
    ['nothing', {}],
    ['too much', doc(paragraph('a'.repeat(longestNote)))],
    [
      'lists a hundred deep',
      doc(
        Array.from({ length: 100 }).reduce<unknown>(
          (inner) => ({ type: 'blockquote', content: [inner] }),
          paragraph('a'),
        ),
      ),
    ],
  ])('refuses %s', (_what, body) => {
    expect(noteBody.safeParse(body).success).toBe(false)
  })

  it('keeps known parts and drops what it does not know of them', () => {
    const list = {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [paragraph('One')] }],
    }
    expect(noteBody.parse(doc(list))).toEqual(
      doc({ type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('One')] }] }),
    )
    expect(noteBlocks(noteBody.parse(doc(list, paragraph('After'))))).toEqual([
      { type: 'list', ordered: true, items: [[{ text: 'One' }]] },
      { type: 'paragraph', words: [{ text: 'After' }] },
    ])
  })
})

describe('a note on paper', () => {
  it('keeps what was stressed, underlined and struck out', () => {
    const run = (text: string, ...types: string[]) => ({ type: 'text', text, marks: types.map((type) => ({ type })) })
    const content = [run('Rest', 'italic'), run(' now', 'underline', 'bold'), run(' or later', 'strike'), run('.')]
    const note = noteBody.parse({ type: 'doc', content: [{ type: 'paragraph', content }] })
    expect(noteBlocks(note)).toEqual([
      {
        type: 'paragraph',
        words: [
          { text: 'Rest', italic: true },
          { text: ' now', underline: true, bold: true },
          { text: ' or later', strike: true },
          { text: '.' },
        ],
      },
    ])
    expect(toHtml(noteBlocks(note))).toBe('<p><em>Rest</em><strong><u> now</u></strong><s> or later</s>.</p>')
  })
})

describe('comparing versions', () => {
  it('says which words went and which came', () => {
    expect(compareWords('She will ring on Monday.', 'She will write on Friday.')).toEqual([
      { kind: 'same', text: 'She will ' },
      { kind: 'went', text: 'ring' },
      { kind: 'came', text: 'write' },
      { kind: 'same', text: ' on ' },
      { kind: 'went', text: 'Monday' },
      { kind: 'came', text: 'Friday' },
      { kind: 'same', text: '.' },
    ])
  })

  it('loses no word of either', () => {
    const words = fc
      .array(fc.constantFrom('one', 'two', 'three', ' ', '\n', '.'), { maxLength: 30 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = compareWords(before, after)
        const joined = (left: string) => runs.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('')
        expect(joined('came')).toBe(before)
        expect(joined('went')).toBe(after)
      }),
      { numRuns: 60 },
    )
  })
})

describe('marks of special data', () => {
  const signed = { signedOn: '2026-01-05', notesConsent: 'given', consentWithdrawnOn: '' }
  it('ask nothing more where the client signed for notes, and say what to do where not', () => {
    expect(specialAsk([], signed)).toBeNull()
    expect(specialAsk(['health'], signed)?.isMet).toBe(true)
    expect(specialAsk(['belief'], { ...signed, notesConsent: 'not-given' })?.isMet).toBe(false)
    expect(specialAsk(['health'], { ...signed, consentWithdrawnOn: '2026-02-01' })?.isMet).toBe(false)
    expect(specialAsk(['criminal'], signed)?.isMet).toBe(false)
  })
})
