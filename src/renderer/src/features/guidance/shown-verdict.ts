import type { ShownVerdict } from '@core/flows/verdict-words'
import type { ComponentProps } from 'react'
import type { VerdictWord } from '../../ui/VerdictWord'

type Shown = Pick<ComponentProps<typeof VerdictWord>, 'verdict' | 'ownRule' | 'word'>

/** A verdict of a flow or a saved decision as the one component that shows verdicts wants it. */
export function shownVerdict({ verdict, mendable, byHouse, word }: ShownVerdict): Shown {
  return {
    verdict: verdict === 'blocked' && mendable ? 'blocked-until-mended' : verdict,
    ...(byHouse && { ownRule: true }),
    ...(word !== undefined && { word }),
  }
}
