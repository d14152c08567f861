import { z } from 'zod'
import { line, passage } from '../privacy-policy/text'

/** What can be held about somebody who gets an e-mail. Only what is ticked is ever said. */
export const heldItems = ['name', 'email', 'phone', 'job', 'organisation', 'address'] as const
export type HeldItem = (typeof heldItems)[number]

/** Each as it stands in a sentence. */
export const heldNames: Readonly<Record<HeldItem, string>> = {
  name: 'your name',
  email: 'your e-mail address',
  phone: 'your phone number',
  job: 'your job',
  organisation: 'the organisation you work for',
  address: 'your postal address',
}

/** The most audiences one document has. */
export const mostNotices = 12

const notice = z.object({
  id: z.string().min(1).max(60),
  /** For whom, in the organisation’s own words: it stands over the notice and never in it. */
  audience: line,
  held: z.array(z.enum(heldItems)).max(heldItems.length),
  heldOther: line,
  /** Said only when it is ticked as true (`security.measures`). */
  secure: z.boolean(),
  /** What the details are for. */
  why: passage,
})

/** The notice under a personal e-mail that markets, one for each audience (S4-16). */
export const emailSignatureFacts = z.object({
  notices: z
    .array(
      notice.extend({
        /** Does a reply stop the next message? Ticked only where somebody reads them. */
        replyStops: z.boolean(),
      }),
    )
    .max(mostNotices, `Keep to ${mostNotices} audiences.`),
})
export type EmailSignatureFacts = z.output<typeof emailSignatureFacts>
export type SignatureNotice = EmailSignatureFacts['notices'][number]

/** What stands under each e-mail from the mailing system, one for each audience (S4-18). */
export const unsubscribeFooterFacts = z.object({
  notices: z
    .array(
      notice.extend({
        /** Why they get it, as the end of “You get this because …”. */
        reason: passage,
        /** A web address, or the mark that the mailing system turns into one. Empty: the organisation’s own page. */
        unsubscribe: line,
        replyStops: z.boolean(),
      }),
    )
    .max(mostNotices, `Keep to ${mostNotices} audiences.`),
})
export type UnsubscribeFooterFacts = z.output<typeof unsubscribeFooterFacts>
export type FooterNotice = UnsubscribeFooterFacts['notices'][number]

/** A notice for an audience, nothing of it answered or claimed. */
export function newSignatureNotice(id: string, audience = ''): SignatureNotice {
  return { id, audience, held: [], heldOther: '', secure: false, why: '', replyStops: false }
}

/** The same under e-mails from the mailing system. */
export function newFooterNotice(id: string, audience = ''): FooterNotice {
  return { ...newSignatureNotice(id, audience), reason: '', unsubscribe: '' }
}
