import type { Block } from '../block'

/** The head of a comparison: what it is, and how its marks are to be read, on paper too. */
export function changeLegend(title: string, seq: number): readonly Block[] {
  return [
    { type: 'title', text: `${title}: what changes` },
    {
      type: 'paragraph',
      small: true,
      words: [
        { text: `Beside version ${seq}. ` },
        { text: 'Struck out', change: 'removed' },
        { text: ' goes, ' },
        { text: 'underlined', change: 'added' },
        { text: ' is new. What stays as it is was left out.' },
      ],
    },
  ]
}
