import { wholeNotes } from '../../coaching-notes/contract'
import { noteBlocks } from '../../coaching-notes/note-blocks'
import { specialMarks } from '../../coaching-notes/special-mark'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate } from '../template'

/** The session notes of one engagement, asked for on purpose: the newest version of each, and until when it is kept. */
export const coachingNotesDocument = defineTemplate({
  id: 'coaching-notes',
  title: 'Session notes',
  purpose: 'The notes of one coaching engagement on paper, for the coach or for the person coached.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['special.coaching', 'retention.coaching'],
  facts: wholeNotes,
  compose({ engagement, notes }, { organisation, madeOn }): Block[] {
    const { clientName, reference, exception } = engagement
    return [
      { type: 'title', text: 'Session notes' },
      {
        type: 'paragraph',
        words: `What ${organisation.name} wrote down of the coaching of ${clientName}, ${reference}. Taken out of the register on ${dayMonthYear(madeOn)}.`,
        facts: ['organisation'],
      },
      {
        type: 'paragraph',
        words:
          'This is private. Keep it locked away, pass it on to nobody, and destroy it when the notes are destroyed.',
        rules: ['special.coaching'],
      },
      ...(exception === ''
        ? []
        : [
            {
              type: 'paragraph' as const,
              words: `Notes were kept without a signed agreement. ${exception}`,
              rules: ['special.coaching'],
            },
          ]),
      ...(notes.length === 0 ? [{ type: 'paragraph' as const, words: 'No notes are kept.' }] : []),
      ...notes.flatMap(({ sessionOn, version, marks, kept, body }): Block[] => [
        { type: 'heading', level: 1, text: `Session of ${dayMonthYear(sessionOn)}` },
        {
          type: 'paragraph',
          small: true,
          words: [
            `Version ${version}.`,
            marks.length > 0 ? `Shows: ${marks.map((mark) => specialMarks[mark]).join(', ')}.` : '',
            kept.dueOn === '' ? 'Kept until a time after coaching ends.' : `Kept until ${dayMonthYear(kept.dueOn)}.`,
          ]
            .filter(Boolean)
            .join(' '),
          rules: ['retention.coaching'],
        },
        ...noteBlocks(body),
      ]),
    ]
  },
  gaps: () => [],
  checkBeforeUse: ['Look who will see it. Notes often speak of health, beliefs or other people.'],
})
