import { VisuallyHidden } from '@mantine/core'
import { bandLabels, bands, type Score } from '@core/breaches/enisa/score'
import css from './assess.module.css'

/** How much of the scale from 0 to 6 each band takes. */
const widths = { low: 2, medium: 1, high: 1, 'very-high': 2 } as const

/** The scale of six with its four bands and a mark where the score lies. */
export function ScaleBar({ score }: { readonly score: Score }) {
  const tone = score.band === 'low' ? 'dimmed' : score.band === 'medium' ? 'amber' : 'red'
  const name = `${score.se} on a scale to 6: ${bandLabels[score.band].toLowerCase()}`
  return (
    <>
      <div className={css.scale} aria-hidden="true" data-tone={tone}>
        {bands.map((band) => (
          <span key={band} className={css.band} data-on={band === score.band} style={{ flexGrow: widths[band] }}>
            {bandLabels[band]}
          </span>
        ))}
        <span className={css.pin} style={{ left: `${(score.se / 6) * 100}%` }} />
      </div>
      <VisuallyHidden>{name}</VisuallyHidden>
    </>
  )
}
