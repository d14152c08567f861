import type { NoteVersion } from '@core/coaching-notes/note'
import { ukDateTime } from '@core/time/instant'
import { Anchor } from '@mantine/core'
import css from './coaching-notes.module.css'

type NoteVersionsProps = {
  readonly versions: readonly NoteVersion[]
  /** The older version that is on the page; 0 for the newest. */
  readonly shown: number
  readonly onShow: (version: number) => void
}

/** Every version of a note; none is ever changed. An older one opens to be read and compared. */
export function NoteVersions({ versions, shown, onShow }: NoteVersionsProps) {
  const newest = versions[0]?.version ?? 1
  return (
    <ul className={css.versions} aria-label="Versions">
      {versions.map(({ version, savedAt }) => {
        const isShown = version === newest ? shown === 0 : version === shown
        return (
          <li key={version} className={css.version}>
            {versions.length === 1 ? (
              <span>Version {version}</span>
            ) : (
              <Anchor
                component="button"
                type="button"
                inherit
                aria-current={isShown ? 'true' : undefined}
                fw={isShown ? 600 : undefined}
                onClick={() => onShow(version === newest ? 0 : version)}
              >
                Version {version}
                {version === newest && ', the newest'}
              </Anchor>
            )}
            <span className={css.second}>{ukDateTime(savedAt)}</span>
          </li>
        )
      })}
    </ul>
  )
}
