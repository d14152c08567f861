import { safeLink } from '../../runs'

/** The marks mailing systems put an address in place of: `*|UNSUB|*`, `{{unsubscribe_link}}`, `[unsubscribe]`, `%%unsub%%`. */
const mark = /^(\*\|[\w:.-]{1,60}\|\*|\{\{ ?[\w .:-]{1,60} ?\}\}|\[[\w .:-]{1,60}\]|%%?[\w.:-]{1,60}%%?)$/u

/** Is this such a mark, and no address? */
export function isUnsubscribeMark(text: string): boolean {
  return mark.test(text.trim())
}

/** Does this lead anywhere, now or once the mailing system has filled it in? */
export function leadsSomewhere(text: string): boolean {
  return isUnsubscribeMark(text) || safeLink(text.trim()) !== undefined
}
