import { dayMonthYear } from '../time/format-date'
import type { Block } from './block'
import { withOwnParagraphs, type OwnParagraph } from './own-paragraph'
import type { Frame, Template } from './template'

/** The sentence every document made from answers ends with (digest, section 9). */
export const footerSentence = 'Made from your answers with Steward. Check it before use. It is not legal advice.'

/** Puts the common frame round composed blocks: title, version, date, next review, and the sentence at the end. */
export function framed(
  blocks: readonly Block[],
  frame: Frame,
  template: Pick<Template, 'title' | 'place' | 'isReady'>,
): readonly Block[] {
  const titled: readonly Block[] =
    blocks[0]?.type === 'title' ? blocks : [{ type: 'title', text: template.title }, ...blocks]
  return [
    ...titled.slice(0, 1),
    { type: 'paragraph', small: true, words: versionLine(frame, template) },
    ...titled.slice(1),
    { type: 'paragraph', small: true, words: footerSentence },
  ]
}

/**
 * A template’s document as it is previewed, saved and exported, with the organisation’s own paragraphs in their sections. A
 * letter of a case stands as its template composed it.
 */
export function composeDocument<F>(
  template: Pick<Template, 'title' | 'place' | 'isReady'> & { compose(facts: F, frame: Frame): readonly Block[] },
  facts: F,
  frame: Frame,
  own: readonly OwnParagraph[] = [],
): readonly Block[] {
  const blocks = withOwnParagraphs(template.compose(facts, frame), own)
  return template.place === 'gallery' ? framed(blocks, frame, template) : blocks
}

function versionLine(
  { organisation, version, madeOn, nextReviewOn }: Frame,
  { place, isReady }: Pick<Template, 'place' | 'isReady'>,
): string {
  const isDraft = place === 'gallery' && isReady !== true
  const which = version > 0 ? `Version ${version}` : isDraft ? 'Draft' : ''
  const review = nextReviewOn ? `Next review ${dayMonthYear(nextReviewOn)}` : ''
  return [organisation.name, which, dayMonthYear(madeOn), review].filter(Boolean).join(' · ')
}
