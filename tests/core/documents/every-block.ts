import type { Block } from '@core/documents/block'

/** One of each block, with characters that hurt careless writers. */
export const everyBlock: readonly Block[] = [
  { type: 'title', text: 'Notice & “terms” <draft>' },
  { type: 'heading', level: 1, text: '1. Who we are' },
  {
    type: 'paragraph',
    words: [
      { text: 'Write to ' },
      { text: 'us', href: 'mailto:privacy@larkfield.example?subject=Hello', bold: true },
      { text: ' & wait.' },
    ],
  },
  { type: 'heading', level: 2, text: '1.1 Part' },
  { type: 'list', items: ['one', [{ text: 'two', bold: true }, { text: ' & three' }]] },
  { type: 'heading', level: 3, text: '1.1a Smaller part' },
  { type: 'list', ordered: true, items: ['first', 'second'] },
  { type: 'list', ordered: true, items: ['first again'] },
  {
    type: 'table',
    caption: 'Periods',
    head: ['What', 'How long'],
    rows: [
      ['=1+1', '6 months'],
      ['a "quoted", cell', 'line one\nline two'],
    ],
  },
  {
    type: 'squares',
    rows: Array.from({ length: 21 }, (_, y) => '10'.repeat(11).slice(y % 2, 21 + (y % 2))),
    about: 'The key & “nothing” <else>',
  },
  { type: 'page-break' },
  { type: 'paragraph', small: true, words: '<script>alert(1)</script> \u0000\ufffe\uffff\ud800 end' },
  { type: 'signature', lines: ['Signed', 'Date'] },
]
