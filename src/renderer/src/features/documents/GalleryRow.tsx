import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import type { GalleryState } from '@core/documents/contract'
import { pageOfDocument } from '@core/documents/kept-in-versions'
import type { Template } from '@core/documents/template'
import { dayMonthYear } from '@core/time/format-date'
import { galleryPages } from '@core/documents/gallery-pages'
import { SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { changedSince, counted, stateWords } from './document-words'
import css from './documents.module.css'

type GalleryRowProps = { readonly template: Template; readonly state: GalleryState | undefined }

/** One document: what it is for, where it stands, and why. One that is ready by itself has a state once it was approved. */
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
        {state && (!isUntouched(state) || isListElsewhere(template.id)) && (
          <div className={css.rowState}>
            {!isUntouched(state) && (
              <>
                <StateWord {...stateWords[state.state]} />
                <p className={css.quiet}>{why(state)}</p>
              </>
            )}
            {isListElsewhere(template.id) && (
              <Anchor component={Link} href={pageOfDocument(template.id)} fz={13.5}>
                {isUntouched(state) ? 'Read and approve it' : 'Read it, and its versions'}
              </Anchor>
            )}
          </div>
        )}
      </div>
    </SheetRow>
  )
}

/** Ready by itself, and approved by nobody yet: there is nothing to say of it. */
const isUntouched = ({ isReady, state }: GalleryState) => isReady && state === 'none'

/** Made from a list that has a page of its own: its versions are on another. */
function isListElsewhere(templateId: string): boolean {
  const versions = pageOfDocument(templateId)
  return versions.startsWith('/documents/ready/') && galleryPages[templateId] !== versions
}

function why({ state, current, changes, gaps }: GalleryState): string {
  const missing = gaps > 0 ? `${counted(gaps, 'question')} to answer` : ''
  if (state === 'current' && current) return `Version ${current.seq}, next review ${dayMonthYear(current.nextReviewOn)}`
  if (state === 'out-of-date' && current) return changedSince(changes, current.seq)
  return missing || 'Ready to approve'
}
