import type { Channel } from '../marketing/channel'
import type { MarketingPurpose } from '../marketing/purpose'
import type { Organisation } from '../organisation/organisation'
import type { WordingChoice, WordingText } from './wording'

/** The words a new form begins with: right as they stand, and everybody’s to change. */
export function usualWording(organisation: Pick<Organisation, 'name' | 'privacyPolicyUrl' | 'email'>): WordingText {
  const { name, privacyPolicyUrl, email } = organisation
  return {
    heading: `May we keep in touch?`,
    opening: `${name} would like to send you news about our work and invitations to our events. Tick only what you want. If you tick nothing, nothing changes between us.`,
    choices: [usualChoice('email', 'services'), usualChoice('email', 'events')],
    howOften: 'About once a month.',
    withdraw: `You can change your mind at any time, as easily as you said yes: answer any of our messages with “stop”${email === '' ? '' : ` or write to ${email}`}.`,
    policy: privacyPolicyUrl,
  }
}

const what: Record<MarketingPurpose, string> = {
  services: 'news and offers about what we do',
  events: 'invitations to our events',
  fundraising: 'appeals and news about our campaigns',
}

const by: Record<Channel, string> = {
  email: 'e-mail',
  sms: 'text message',
  'live-call': 'phone call from a person',
  'automated-call': 'recorded phone message',
  'social-dm': 'private message on social media',
  post: 'post',
  fax: 'fax',
}

/** A new box with plain words beside it. */
export function usualChoice(channel: Channel, purpose: MarketingPurpose): WordingChoice {
  return { channel, purpose, words: `Yes, send me ${what[purpose]} by ${by[channel]}.` }
}
