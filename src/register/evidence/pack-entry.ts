import type { Block } from '@core/documents/block'
import { paperFoot, standaloneHtml } from '@core/documents/paper-html'
import { toHtml } from '@core/documents/to-html'
import type { PackContent, PackPart } from '@core/evidence/pack-file'
import type { PackForm } from '@core/evidence/scope'
import { reviewPage, sectionId } from '@core/evidence/review-copy'
import type { LogLine } from './log-query'
import { logBlocks, logCsv } from './log-paper'

/** One file of a pack before it is written: its words are composed when their turn comes. */
export type PackEntry = {
  readonly part: PackPart
  readonly title: string
  readonly ending: string
  readonly from:
    | { readonly blocks: () => readonly Block[] }
    | { readonly log: readonly LogLine[] }
    | { readonly attachment: string; readonly size: number }
}

/** Where an entry lies, and what it is. In a review copy all but the files that were kept stand on one page. */
export function contentOf({ part, title, ending, from }: PackEntry, at: number, form: PackForm): PackContent {
  const number = String(at + 1).padStart(4, '0')
  const isOnPage = form === 'review' && !('attachment' in from)
  return { path: isOnPage ? `${reviewPage}#${sectionId(at)}` : `${part}/${number}.${ending}`, title, part }
}

/** The words of an entry: a whole file, or what stands on the page of a review copy. */
export function wordsOf(entry: PackEntry, form: PackForm, organisationName: string, today: string): string {
  const { title, from } = entry
  if ('attachment' in from) return ''
  if (form === 'review') return toHtml('log' in from ? logBlocks(title, from.log) : from.blocks())
  if ('log' in from) return logCsv(from.log)
  return standaloneHtml(title, from.blocks(), { organisationName, logo: null }, paperFoot(today))
}
