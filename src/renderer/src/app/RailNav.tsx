import { vocabularyOf } from '@core/organisation/vocabulary'
import { Tooltip, VisuallyHidden } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { isWithin, railEntries, type RailEntry } from './rail-entries'
import css from './Rail.module.css'
import { useOrganisation } from './use-organisation'
import { useRailMarks, type RailMark } from './use-rail-marks'

/** The places of the rail as links. Also drawn, always in words, inside the menu of narrow windows (`wide`). */
export function RailNav({ wide, onGo }: { readonly wide?: boolean; readonly onGo?: () => void }) {
  const [location] = useLocation()
  const marks = useRailMarks()
  const { coaches } = vocabularyOf(useOrganisation().data?.sector)
  const shown = railEntries.filter(({ onlyWhereCoaching }) => coaches || onlyWhereCoaching !== true)
  return (
    <nav className={css.nav} aria-label="Main" data-wide={wide === true}>
      {shown.map((entry) => (
        <RailLink
          key={entry.href}
          entry={entry}
          mark={marks[entry.href] ?? {}}
          here={isWithin(location, entry.href)}
          onGo={onGo}
        />
      ))}
    </nav>
  )
}

type RailLinkProps = {
  readonly entry: RailEntry
  readonly mark: RailMark
  readonly here: boolean
  readonly onGo: (() => void) | undefined
}

function RailLink({ entry, mark, here, onGo }: RailLinkProps) {
  const { icon: EntryIcon, href, label, number } = entry
  return (
    <Tooltip label={`${label}, Alt ${number}`} position="right">
      <Link
        href={href}
        className={css.link}
        aria-current={here ? 'page' : undefined}
        aria-keyshortcuts={`Alt+${number}`}
        data-last={href === '/settings'}
        onClick={onGo}
      >
        <EntryIcon size={18} stroke={1.75} aria-hidden="true" />
        <span className={css.label}>{label}</span>
        {mark.count !== undefined && mark.count > 0 && <span className={css.count}>{mark.count}</span>}
        {mark.alert !== undefined && (
          <span className={css.alert}>
            <VisuallyHidden>, {mark.alert}</VisuallyHidden>
          </span>
        )}
      </Link>
    </Tooltip>
  )
}
