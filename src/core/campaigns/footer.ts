import type { Channel } from '../marketing/channel'
import { isCharity } from '../organisation/is-charity'
import type { Organisation } from '../organisation/organisation'
import { jurisdictionNames } from '../time/jurisdiction'

/** A fact of the organisation that the footer needs and nobody wrote down yet. */
export type FooterGap = { readonly fact: keyof Organisation | 'optOut'; readonly say: string }

/** How somebody says no, as the campaign says or as the organisation’s facts do (`optout.any-route`). */
export function wayToSayNo(channel: Channel, { optOutUrl, email, phone, address }: Organisation, own: string): string {
  if (own.trim() !== '') return own.trim()
  if (channel === 'sms') return 'reply STOP'
  if (channel === 'post' || channel === 'fax')
    return [email && `write to ${email}`, phone && `ring ${phone}`].filter(Boolean).join(' or ') || oneLine(address)
  if (channel === 'live-call' || channel === 'automated-call') return 'say stop'
  return optOutUrl === '' ? 'reply “stop”' : optOutUrl
}

/** What stands under every message: who sends it, and how to say no (`pecr.email.company-details`, `pecr.unsub.every-message`). */
export function campaignFooter(channel: Channel, organisation: Organisation, own: string): string {
  if (channel === 'live-call') return ''
  const no = wayToSayNo(channel, organisation, own)
  const { name, companyNumber, nation, address } = organisation
  if (channel === 'sms') return `${name}. To stop: ${no}.`
  const registered =
    companyNumber === ''
      ? ''
      : `Registered ${isCharity(organisation) ? 'charity' : 'company'} ${companyNumber}, ${jurisdictionNames[nation]}.`
  return [`${name}.`, registered, sentence(oneLine(address)), `To get no more messages like this: ${no}.`]
    .filter(Boolean)
    .join(' ')
}

/** What the footer needs and does not have. Empty: it is complete. */
export function footerGaps(channel: Channel, organisation: Organisation, own: string): FooterGap[] {
  const isCompany = organisation.legalForm === 'company' || organisation.legalForm === 'llp'
  const isWritten = channel !== 'live-call' && channel !== 'sms'
  return [
    ...(isWritten && isCompany && organisation.companyNumber === ''
      ? [{ fact: 'companyNumber', say: 'The company number is missing.' } as const]
      : []),
    ...(isWritten && organisation.address === ''
      ? [{ fact: 'address', say: 'The address of the organisation is missing.' } as const]
      : []),
    ...(wayToSayNo(channel, organisation, own) === ''
      ? [{ fact: 'optOut', say: 'Nothing says how somebody can say no.' } as const]
      : []),
  ]
}

type FirstTo = {
  /** Nobody wrote to them before. */
  readonly isFirst: boolean
  /** They were not told yet where their details came from (`notice.14`). */
  readonly noticeOpen: boolean
  readonly source: string
}

/** What a first message must say, apart from everything else; empty where it says nothing more (`object.inform`, `notice.14`). */
export function firstMessageWords(
  channel: Channel,
  organisation: Organisation,
  own: string,
  { isFirst, noticeOpen, source }: FirstTo,
): string {
  if (!isFirst && !noticeOpen) return ''
  const right = `You can refuse marketing from us at any time: ${wayToSayNo(channel, organisation, own)}.`
  if (!noticeOpen) return right
  const from = source === '' ? 'Ask us where we got your details.' : `We got your details from: ${source}.`
  const notice = organisation.privacyPolicyUrl
    ? `What we do with them, and your rights: ${organisation.privacyPolicyUrl}`
    : `What we do with them, and your rights: ask ${organisation.email || organisation.name}.`
  return `${right} ${from} ${notice}`
}

function oneLine(text: string): string {
  return text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
}

function sentence(text: string): string {
  return text === '' || text.endsWith('.') ? text : `${text}.`
}
