import type { Passage } from '@core/bundle/choice'
import type { BundleField } from '@core/bundle/item'
import type { Suggestion } from '@core/bundle/suggest'
import css from './bundle.module.css'
import { piecesOf } from './pieces'

/** A text is scrolled in a box of its own from this length on, in characters. */
const LONG = 600

type ItemWordsProps = {
  readonly fields: readonly BundleField[]
  readonly passages: readonly Passage[]
  readonly suggestions: readonly Suggestion[]
}

/** The words of an item; what is taken out is struck through, what may be about others is tinted. */
export function ItemWords({ fields, passages, suggestions }: ItemWordsProps) {
  const rows = fields.map(({ name, label, text }) => {
    const own = <T extends { readonly field: string }>(spans: readonly T[]) =>
      spans.filter(({ field }) => field === name)
    const long = text.length > LONG
    return (
      <div key={name} className={css.field} data-long={long}>
        <span className={css.label}>{label}</span>
        <div
          className={css.words}
          data-field={name}
          data-long={long}
          {...(long && { tabIndex: 0, role: 'region', 'aria-label': label })}
        >
          {piecesOf(text, own(passages), own(suggestions)).map(({ from, text: words, as }) =>
            as === 'gone' ? (
              <del key={from} data-from={from} className={css.gone}>
                {words}
              </del>
            ) : as === 'maybe' ? (
              <mark key={from} data-from={from} className={css.maybe}>
                {words}
              </mark>
            ) : (
              <span key={from} data-from={from}>
                {words}
              </span>
            ),
          )}
        </div>
      </div>
    )
  })
  return <div className={css.fields}>{rows}</div>
}
