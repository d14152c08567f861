import { mailLine } from './mail-text'
import type { Mailbox } from './mail-read'

/** Boxes of nobody in particular. */
const nobody =
  /^(no-?reply|do-?not-?reply|info|office|admin|hello|contact|enquir(y|ies)|mail|support|help|service|reception|team)\b/i

/**
 * The name of whoever a message is from: as their program writes it, “Ashdown, Tom” turned round; else from an address such as
 * `tom.ashdown@…`. Empty where neither tells.
 */
export function nameOfMailbox({ name, address }: Mailbox): string {
  const shown = mailLine(name, 200)
  if (shown !== '' && !shown.includes('@')) return turned(shown)
  const local = address.split('@')[0] ?? ''
  const parts = local.split(/[._-]+/).filter((part) => /^\p{L}{2,}$/u.test(part))
  if (nobody.test(local) || parts.length < 2 || parts.length > 3) return ''
  return mailLine(parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join(' '), 200)
}

function turned(name: string): string {
  const [, last, given] = /^(\p{L}[\p{L}’' -]{0,60}), (\p{L}[\p{L}. -]{0,60})$/u.exec(name) ?? []
  return last !== undefined && given !== undefined ? `${given} ${last}` : name
}
