import type { Block } from '../../../block'
import { paragraph, under } from '../../privacy-policy/section'
import { inside } from '../../privacy-policy/sentences'
import { conditionMeanings } from '../../privacy-policy/words'
import type { CallRecordingFacts } from '../facts'
import { cardWords } from '../lists'

/** Cards, and health and beliefs (`rec.pci`, `rec.special`). */
export function sensitive({ cards, special }: CallRecordingFacts): Block[] {
  const condition = special.condition === '' ? '' : conditionMeanings[special.condition]
  return under('Cards, and what is especially sensitive', [
    ...paragraph(cards === '' ? '' : cardWords[cards], ['cards'], ['rec.pci']),
    ...paragraph(
      cards === '' || cards === 'none' ? '' : 'The security code of a card is never kept, not even encrypted.',
      [],
      ['rec.pci'],
    ),
    ...paragraph(
      special.heard === 'no'
        ? 'Our calls are not about health, beliefs or the like. If a call turns to them, fewer people may listen to it.'
        : '',
      ['special.heard'],
      ['rec.special'],
    ),
    ...paragraph(
      special.heard === 'yes' && inside(special.data)
        ? `On our calls people speak of this: ${inside(special.data)}. ${condition && `Here the law asks for a second ground: ${condition}. `}Fewer people may listen to such calls${special.screened ? ', and we looked at the risks before we began' : ''}.`
        : '',
      ['special.data', 'special.condition'],
      ['rec.special'],
    ),
  ])
}
