import { type Channel, channels as allChannels } from '../marketing/channel'
import { type MarketingPurpose, marketingPurposes } from '../marketing/purpose'
import { dayMonthYear } from '../time/format-date'
import type { Scope } from './scope'

const ways: Record<Channel, string> = {
  email: 'e-mail',
  sms: 'text messages',
  'live-call': 'phone calls',
  'automated-call': 'recorded calls',
  'social-dm': 'social media messages',
  post: 'post',
  fax: 'fax',
}

const about: Record<MarketingPurpose, string> = {
  services: 'news and offers',
  events: 'invitations',
  fundraising: 'fundraising',
}

/** “All marketing”, “Phone calls and text messages”, “E-mail about fundraising”. */
export function stopScopeWords({ channels, purposes }: Scope): string {
  const which = allChannels.filter(
    (one) => channels.includes(one) && !(one === 'automated-call' && channels.includes('live-call')),
  )
  const what = marketingPurposes.filter((one) => purposes.includes(one)).map((one) => about[one])
  const by = which.map((one) => ways[one])
  if (by.length === 0 && what.length === 0) return 'All marketing'
  const text = [by.length === 0 ? 'all marketing' : joined(by), what.length === 0 ? '' : `about ${joined(what)}`]
  return capital(text.filter(Boolean).join(' '))
}

/** “E-mail, since 3 May 2026; all marketing, since 4 May 2026”. */
export function stopsInWords(stops: readonly (Scope & { readonly askedOn: string })[]): string {
  const each = stops.map((stop) => `${stopScopeWords(stop)}, since ${dayMonthYear(stop.askedOn)}`)
  return [...new Set(each)].join('; ')
}

/** “a”, “a and b”, “a, b and c”. */
function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
