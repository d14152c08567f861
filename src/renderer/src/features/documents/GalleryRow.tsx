import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import type { GalleryState } from '@core/documents/contract'
import type { Template } from '@core/documents/template'
import { dayMonthYear } from '@core/time/format-date'
import { SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { counted, galleryPages, stateWords } from './document-words'
import css from './documents.module.css'

type GalleryRowProps = { readonly template: Template; readonly state: GalleryState | undefined }

/** One document: what it is for, where it stands, and why. A document without answers has no state. */
export function GalleryRow({ template, state }: GalleryRowProps) {
  return (
    <SheetRow>
      <div className={css.galleryRow}>
        <div className={css.grow}>
          <Anchor component={Link} href={galleryPages[template.id] ?? '/documents'} className={css.rowTitle}>
            {template.title}
          </Anchor>
          <p className={css.quiet}>{template.purpose}</p>
        </div>
        {state && (
          <div className={css.rowState}>
            <StateWord {...stateWords[state.state]} />
            <p className={css.quiet}>{why(state)}</p>
          </div>
        )}
      </div>
    </SheetRow>
  )
}

function why({ state, current, changes, gaps }: GalleryState): string {
  const missing = gaps > 0 ? `${counted(gaps, 'question')} to answer` : ''
  if (state === 'current' && current) return `Version ${current.seq}, next review ${dayMonthYear(current.nextReviewOn)}`
  if (state === 'out-of-date' && current)
    return `${counted(changes.length, 'fact')} changed since version ${current.seq}`
  return missing || 'Ready to approve'
}
