import type { KeyList } from '../help/help-blocks'

/** Keys that work in one place only. Each is answered there: by the place itself or by every window of its kind. */
export const keysElsewhere: readonly KeyList[] = [
  {
    place: 'In a form',
    keys: [
      { keys: ['Tab'], say: 'The next field; with Shift, the one before' },
      { keys: ['Enter'], say: 'Sends the form, or chooses from an open list' },
      { keys: ['F1'], say: 'Why this question is asked, in a field with the mark' },
      { keys: ['Esc'], say: 'Closes what is open. What you typed is kept as a draft where the form keeps drafts.' },
    ],
  },
  {
    place: 'In the list of contacts',
    keys: [
      { keys: ['↑', '↓'], say: 'The contact before, the contact after' },
      { keys: ['Enter'], say: 'Shows the contact beside the list' },
      { keys: ['Esc'], say: 'Closes it' },
    ],
  },
  {
    place: 'In a guide',
    keys: [
      { keys: ['Y', 'N'], say: 'Yes or no' },
      { keys: ['Enter'], say: 'The next question' },
    ],
  },
  {
    place: 'In the picture of a guide',
    keys: [
      { keys: ['↑', '↓', '←', '→'], say: 'From box to box' },
      { keys: ['+', '−'], say: 'Larger, smaller' },
      { keys: ['0'], say: 'The whole picture' },
    ],
  },
]
