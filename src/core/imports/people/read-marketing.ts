import type { PersonField } from '../columns/field'
import type { LayoutId } from '../columns/layout'
import type { Remark } from '../remark'
import type { SaysOfMarketing } from './candidate'
import { readDay } from './read-day'

/** How lists write “yes” in a column of ticks. */
export const yes = /^(1|y|yes|true|x|✓|✔|on|opted[ -]?out|unsubscribed|do not contact|dnc|stop)$/i
const no = /^(0|n|no|false|off|-|none|n\/a)?$/i

/** Opt-outs count on every sign of one; a claim to have agreed is only noted. */
export function saysOfMarketing(
  text: (field: PersonField) => string,
  layout: LayoutId,
  tell: (remark: Remark) => void,
): SaysOfMarketing {
  const day = (field: PersonField) => readDay(text(field))
  const flag = text('opted-out')
  const reason = text('unsubscribe-reason')
  const left = text('unsubscribed-on')
  const own = layout === 'steward' && !no.test(flag) ? ownStop(flag) : null
  const flagged = flag !== '' && (yes.test(flag) || own !== null || (!no.test(flag) && readDay(flag) !== null))
  const opted = flagged || (left !== '' && !no.test(left)) || layout === 'mailchimp-unsubscribed'
  const bounced = text('bounced-on') !== '' && !no.test(text('bounced-on'))
  const claim = text('says-agreed-on')
  const claimed = claim !== '' && !no.test(claim) && !opted
  if (claimed) tell('no-proof')
  return {
    optedOut: opted
      ? {
          on: (day('unsubscribed-on') ?? own?.on) || (readDay(flag) ?? ''),
          why: reason,
          complained: /spam|abuse|complain/i.test(reason),
          emailOnly: own?.emailOnly ?? (layout.startsWith('mailchimp') || layout === 'hubspot'),
        }
      : null,
    bouncedOn: bounced || layout === 'mailchimp-cleaned' ? (day('bounced-on') ?? '') : null,
    claimedOn: claimed ? (readDay(claim) ?? '') : null,
  }
}

/**
 * What a list of ours says of somebody who is not to be contacted: “E-mail, since 3 May 2026; all marketing, since 4 May
 * 2026”. The earliest day counts. What is not about e-mail alone is taken for all marketing, which is the stricter.
 */
function ownStop(text: string): { on: string; emailOnly: boolean } {
  const days = [...text.matchAll(/since (\d{1,2} [a-z]+ \d{4})/gi)].flatMap(([, day = '']) => readDay(day) ?? [])
  const emailOnly = text.split(';').every((one) => /^\s*e-mail(,| about )/i.test(one))
  return { on: days.toSorted()[0] ?? '', emailOnly }
}
