import type { ImportCounts, ImportTarget } from '@core/imports/contract'
import { LawLine } from '../../ui/LawLine'
import { entersTheList } from './import-words'
import css from './imports.module.css'

type StaysOnListProps = { readonly counts: ImportCounts; readonly target: ImportTarget }

/** What no cancelling and no taking back undoes, and why; nothing where nobody of the file is concerned. */
export function StaysOnList({ counts, target }: StaysOnListProps) {
  if (!entersTheList(counts, target)) return null
  return (
    <div className={css.stays}>
      <p>
        Whoever this file put on the do-not-contact list stays on it. They said no, or mail to them came back, and that
        does not depend on this import. Without the entry they could be written to again by mistake.
      </p>
      <LawLine rules={['suppress.keep', 'suppress.check']} />
    </div>
  )
}
