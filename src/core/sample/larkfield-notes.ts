import type { NoteBlock, NoteBody } from '../coaching-notes/note-body'

const text = (words: string, isBold = false) => ({
  type: 'text' as const,
  text: words,
  ...(isBold && { marks: [{ type: 'bold' as const }] }),
})
const paragraph = (words: string): NoteBlock => ({ type: 'paragraph', content: [text(words)] })
const list = (...lines: readonly string[]): NoteBlock => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [paragraph(line)] })),
})
const heading = (words: string): NoteBlock => ({ type: 'heading', attrs: { level: 2 }, content: [text(words)] })
const next = (words: string): NoteBlock => ({
  type: 'paragraph',
  content: [text('Until next time: ', true), text(words)],
})
const note = (...content: NoteBlock[]): NoteBody => ({ type: 'doc', content })

/** The invented words of the sample’s session notes, as the editor keeps them. */
export const larkfieldNotes = {
  joanFirst: note(
    heading('Where she stands'),
    paragraph('Two years away from work. Misses the people, does not miss the hours.'),
    list('Wants three days a week', 'Would like to stay near home'),
    next('write down what a good day looks like.'),
  ),
  joanSecond: note(
    paragraph('The list of good days is long. Most of them have to do with teaching somebody.'),
    paragraph('Sleeps badly before interviews.'),
    next('talk to two people who teach adults.'),
  ),
  helenFirst: note(
    paragraph('Her team doubles in the spring. Afraid of losing sight of the people she has now.'),
    next('one hour with each of them.'),
  ),
  helenLast: note(
    heading('Looking back'),
    list('Gives work away before it is late', 'Has stopped answering in the evening'),
    paragraph('She sees no need for another round.'),
  ),
  garethLast: note(
    paragraph('The new shift plan works. He says no once a week now, and nobody has minded.'),
    paragraph('We ended here, as agreed.'),
  ),
} as const
