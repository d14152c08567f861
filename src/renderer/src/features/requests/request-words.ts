import { channelWords } from '@core/requests/channel'
import { kindOf } from '@core/requests/kinds/index'
import type { Request } from '@core/requests/request'

/** The sentence under the title of the list; nothing while the count is not known. */
export function openSentence(open: number | undefined): string {
  if (open === undefined) return ''
  if (open === 0) return 'Nothing is open.'
  return open === 1 ? 'One is open.' : `${open} are open, the most urgent first.`
}

/** “Access request from Tom Ashdown”. */
export function caseTitle({ kind, name }: Pick<Request, 'kind' | 'name'>): string {
  const { title, pageTitle } = kindOf(kind)
  return pageTitle?.(name) ?? `${title}${kind === 'do-not-contact' ? ', ' : ' from '}${name}`
}

/** “Asked by e-mail by Peter Lane, solicitor, for “everything you hold about me”.” */
export function caseLead({ receivedBy, askedBy, askedAs, scope, organisation }: Request): string {
  const who = askedBy === '' ? '' : ` by ${[askedBy, askedAs].filter(Boolean).join(', ')}`
  const what = scope === '' ? '' : `: “${shortened(scope)}”`
  const from = organisation === '' ? '' : `${organisation}. `
  return `${from}Asked ${channelWords[receivedBy]}${who}${what}.`
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 160 ? line : `${line.slice(0, 157)}…`
}

/** “1 line”, “1,240 lines”. */
export function lineWords(lines: number): string {
  return lines === 1 ? '1 line' : `${lines.toLocaleString('en-GB')} lines`
}
