import { breachIndividual } from '@core/documents/templates/breach-individual'
import { larkfield } from '@core/sample/larkfield'
import { expect, it } from 'vitest'
import { zipEntries } from '../../../src/register/attachments/text/zip-entries'
import { toDocx } from '../../../src/register/documents/to-docx'
import type { Recipient } from '../../../src/register/letters/letter-batch'
import { createWordLetters } from '../../../src/register/letters/word-letters'

const frame = { organisation: larkfield, madeOn: '2026-11-24', version: 0, nextReviewOn: '' }
const letterhead = { organisationName: larkfield.name, logo: null }
const said = { mayFollow: 'Spam.\nMore spam.', done: 'Asked for it back.', canDo: 'Look out.', help: '' }

function batchOf(happened: string) {
  const compose = ({ name, address }: Recipient) => [
    ...breachIndividual.compose({ reference: 'B-1', words: { happened, ...said }, to: { name, address } }, frame),
  ]
  return { title: 'A letter', compose }
}

const people = [
  ['Ada Okafor', '1 Mill Row\nLarkfield\nE14 0ZZ'],
  ['Ben & Sons <Ltd>', '1 & 2 “Mill” Row\nLarkfield <north>\n"E14" 0ZZ'],
  ["Siân O'Neill", ''],
  ['Zoë 𝔸 {0} \\$& $1', '{{name}}\n\n  3 Mill Row  '],
  ['\uE0A10\uE0A1', '\uE0A11\uE0A1'],
  ['Two\nlines', '4 Mill Row'],
  ['Broken \uD800 half \uFFFE', '5 Mill Row\u0007\nLarkfield\nE14 0ZZ'],
  ['', '6 Mill Row'],
  ['Last One', '7 Mill Row\nLarkfield\nE14 0ZZ'],
] as const

/** Every file inside but the one with the time it was made. */
function partsOf(docx: Uint8Array): Record<string, string> {
  const entries = zipEntries(docx).filter(({ name }) => name !== 'docProps/core.xml')
  return Object.fromEntries(entries.map(({ name, read }) => [name, read().toString('utf8')]))
}

it.each(['A list went astray.', 'A list with \uE0A12\uE0A1 in it.'])(
  'a letter that is filled in is the same file as one laid out anew: %j',
  async (happened) => {
    const batch = batchOf(happened)
    const asWord = createWordLetters(batch, letterhead)
    for (const [name, address] of people) {
      const to = { name, address, ownWords: '' }
      const anew = await toDocx({ title: batch.title, blocks: batch.compose(to), letterhead })
      expect(partsOf(await asWord(to)), name).toEqual(partsOf(anew))
    }
  },
)

it('what stands in the letter of one person alone stays there', async () => {
  const compose = ({ name, ownWords }: Recipient) => [
    { type: 'paragraph' as const, words: `Dear ${name}, ${ownWords}` },
  ]
  const asWord = createWordLetters({ title: 'A letter', compose }, letterhead)
  const textOf = (docx: Uint8Array) => partsOf(docx)['word/document.xml'] ?? ''
  const one = textOf(await asWord({ name: 'Ada', address: '', ownWords: 'we got your details from a fair.' }))
  const other = textOf(await asWord({ name: 'Ben', address: '', ownWords: '' }))
  expect(one).toContain('Dear Ada, we got your details from a fair.')
  expect([other.includes('a fair'), other.includes('Dear Ben, ')]).toEqual([false, true])
})
