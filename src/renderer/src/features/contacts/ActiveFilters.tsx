import { IconX } from '@tabler/icons-react'
import css from './contacts.module.css'
import { activeFilters } from './filter-words'
import type { ContactView } from './use-contact-view'

/** The filters that are on and not seen above, each taken away with one press. */
export function ActiveFilters({ view }: { readonly view: ContactView }) {
  const words = activeFilters(view.choice)
  if (words.length === 0) return null
  return (
    <ul className={css.active} aria-label="Filters that are on">
      {words.map(({ label, off }) => (
        <li key={label}>
          <button
            type="button"
            className={css.word}
            aria-label={`Take away the filter “${label}”`}
            onClick={() => view.choose(off)}
          >
            <bdi>{label}</bdi>
            <IconX size={14} stroke={2} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  )
}
