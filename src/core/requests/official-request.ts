import type { Field } from './field'

/** What a written request of the police or another body can show (`rec.police`). */
export const officialMarks = ['in-writing', 'signed', 'senior', 'order'] as const

/** Their number for it, and what the request shows: asked wherever the police or another body asks. */
export const officialFields: { readonly reference: Field; readonly shows: Field } = {
  reference: { name: 'reference', label: 'Their crime or case number', control: 'line', initial: '', optional: true },
  shows: {
    name: 'shows',
    label: 'What does the request have?',
    control: 'ticks',
    options: [
      { value: 'in-writing', label: 'It is in writing' },
      { value: 'signed', label: 'It is signed' },
      { value: 'senior', label: 'A senior officer signed it too' },
      { value: 'order', label: 'A court order, or the law that demands it' },
    ],
    initial: [],
  },
}
