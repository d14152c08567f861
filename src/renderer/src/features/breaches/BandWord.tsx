import { bandLabels, type Band } from '@core/breaches/enisa/score'
import { IconAlertCircle } from '@tabler/icons-react'
import { StateWord } from '../../ui/StateWord'

const colors = { low: 'dimmed', medium: 'amber', high: 'red', 'very-high': 'red' } as const

/** How bad it could be, in a word; the number only where there is room. */
export function BandWord({ band, se }: { readonly band: Band; readonly se?: number | null }) {
  const word = se === undefined || se === null ? bandLabels[band] : `${bandLabels[band]}, ${se}`
  return <StateWord icon={IconAlertCircle} word={word} color={colors[band]} filled={band === 'very-high'} />
}
