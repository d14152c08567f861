import { dayMonthYear } from '../time/format-date'
import type { Block } from './block'
import type { Frame, Template } from './template'

/** The sentence every document made from answers ends with (digest, section 9). */
export const footerSentence = 'Made from your answers with Steward. Check it before use. It is not legal advice.'

/** Puts the common frame round composed blocks: title, version, date, next review, and the sentence at the end. */
export function framed(
  blocks: readonly Block[],
  frame: Frame,
  template: Pick<Template, 'title' | 'place'>,
): readonly Block[] {
  const titled: readonly Block[] =
    blocks[0]?.type === 'title' ? blocks : [{ type: 'title', text: template.title }, ...blocks]
  return [
    ...titled.slice(0, 1),
    { type: 'paragraph', small: true, words: versionLine(frame, template.place) },
    ...titled.slice(1),
    { type: 'paragraph', small: true, words: footerSentence },
  ]
}

/** A template’s document as it is previewed, saved and exported. A letter of a case stands as its template composed it. */
export function composeDocument<F>(
  template: Pick<Template, 'title' | 'place'> & { compose(facts: F, frame: Frame): readonly Block[] },
  facts: F,
  frame: Frame,
): readonly Block[] {
  const blocks = template.compose(facts, frame)
  return template.place === 'gallery' ? framed(blocks, frame, template) : blocks
}

function versionLine({ organisation, version, madeOn, nextReviewOn }: Frame, place: Template['place']): string {
  const which = version > 0 ? `Version ${version}` : place === 'gallery' ? 'Draft' : ''
  const review = nextReviewOn ? `Next review ${dayMonthYear(nextReviewOn)}` : ''
  return [organisation.name, which, dayMonthYear(madeOn), review].filter(Boolean).join(' · ')
}
