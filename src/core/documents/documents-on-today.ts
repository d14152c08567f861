import { addDays } from '../time/add-days'
import { dayMonthYear } from '../time/format-date'
import type { DueItem } from '../today/due-item'
import type { QuietLine } from '../today/quiet-line'
import type { GalleryState } from './contract'
import { findTemplate } from './find-template'
import { pageOfDocument } from './kept-in-versions'

/** Days before its review on which Today starts to list a document. */
const daysBefore = 30

const titleOf = ({ templateId }: GalleryState) => findTemplate(templateId)?.title ?? 'Document'
const page = ({ templateId }: GalleryState) => pageOfDocument(templateId)

/** The reviews of the approved documents, as due things. */
export function documentsDue(states: readonly GalleryState[]): DueItem[] {
  return states.flatMap((state) => {
    const { current, templateId } = state
    if (!current?.nextReviewOn) return []
    return [
      {
        id: `document:${templateId}`,
        on: current.nextReviewOn,
        remindFromOn: addDays(current.nextReviewOn, -daysBefore),
        kind: 'document',
        title: `Look at the ${titleOf(state).toLowerCase()} again`,
        why: `Version ${current.seq} was approved with this date for its next review.`,
        verb: 'Open it',
        href: page(state),
        state: 'due',
        rules: ['notice.test'],
      },
    ]
  })
}

/**
 * How each document stands, in one line: fine, or the next small thing to do. Every organisation needs a privacy policy; the
 * others are named once somebody began with them.
 */
export function documentsQuiet(states: readonly GalleryState[]): QuietLine[] {
  return states
    .filter(({ templateId, state }) => templateId === 'privacy-policy' || state !== 'none')
    .map((state) => {
      const shared = { id: `document:${state.templateId}`, href: page(state) }
      const title = titleOf(state)
      const { current, changes, gaps } = state
      if (state.state === 'current' && current) {
        const detail = `Version ${current.seq}, next review ${dayMonthYear(current.nextReviewOn)}.`
        return { ...shared, state: 'fine', title: `${title} is current`, detail }
      }
      if (state.state === 'out-of-date') {
        const detail = changes.slice(0, 2).map(({ say }) => say)
        return {
          ...shared,
          state: 'to-do',
          title: `${title} is out of date`,
          detail: `${detail.join('; ')}.`.slice(0, 300),
          act: 'Bring it up to date',
        }
      }
      const left = gaps === 1 ? '1 question is left.' : `${gaps} questions are left.`
      return {
        ...shared,
        state: 'to-do',
        title: `${title} is not approved yet`,
        detail: gaps > 0 ? left : 'It is ready to approve.',
        act: gaps > 0 ? 'Answer them' : 'Approve it',
      }
    })
}
