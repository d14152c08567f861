import type { ConsentStateName } from '@core/consents/consent-state'
import type { MatrixRow } from '@core/consents/matrix'
import type { Channel } from '@core/marketing/channel'
import { channelNames } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'
import {
  IconArrowBackUp,
  IconCalendarOff,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconDeviceMobile,
  IconHeartHandshake,
  IconMail,
  IconMailbox,
  IconMailForward,
  IconMessageCircle,
  IconPhone,
  IconPrinter,
  IconRecordMail,
  IconShoppingBag,
  type Icon,
} from '@tabler/icons-react'

/** A purpose in one word, for the head of a column. */
export const shortPurposes: Record<MarketingPurpose | 'service', string> = {
  services: 'News',
  events: 'Events',
  fundraising: 'Fundraising',
  service: 'Service',
}

const shortChannels: Record<Channel, string> = {
  email: 'E-mail',
  sms: 'Text',
  'live-call': 'Call',
  'automated-call': 'Recorded call',
  'social-dm': 'Message',
  post: 'Post',
  fax: 'Fax',
}

export const channelIcons: Record<Channel, Icon> = {
  email: IconMail,
  sms: IconDeviceMobile,
  'live-call': IconPhone,
  'automated-call': IconRecordMail,
  'social-dm': IconMessageCircle,
  post: IconMailbox,
  fax: IconPrinter,
}

/** “E-mail, work”, “Text”; a profile goes by its own name. */
export function rowName({ channel, point }: Pick<MatrixRow, 'channel' | 'point'>): string {
  const label = point?.label ?? ''
  if (channel === 'social-dm' && label !== '') return `Message, ${label}`
  return label === '' ? shortChannels[channel] : `${shortChannels[channel]}, ${label}`
}

/** “E-mail, work, a@b.example: News”, for lists of boxes to tick. */
export function boxName(row: Pick<MatrixRow, 'channel' | 'point'>, purpose: MarketingPurpose): string {
  const way = [channelNames[row.channel], row.point?.value].filter(Boolean).join(', ')
  return `${way}: ${shortPurposes[purpose].toLowerCase()}`
}

type Look = { readonly icon: Icon; readonly word: string; readonly color: 'pine' | 'amber' | 'red' | 'info' | 'dimmed' }

/** The states of consent, each with its icon and colour. */
export const stateLooks: Record<ConsentStateName, Look> = {
  'never-asked': { icon: IconCircleDashed, word: 'Never asked', color: 'dimmed' },
  asked: { icon: IconMailForward, word: 'Asked', color: 'dimmed' },
  given: { icon: IconCircleCheck, word: 'Given', color: 'pine' },
  declined: { icon: IconCircleX, word: 'Declined', color: 'red' },
  withdrawn: { icon: IconArrowBackUp, word: 'Withdrawn', color: 'red' },
  expired: { icon: IconCalendarOff, word: 'Expired', color: 'amber' },
  'soft-opt-in': { icon: IconShoppingBag, word: 'Soft opt-in', color: 'pine' },
  'charity-soft-opt-in': { icon: IconHeartHandshake, word: 'Charity soft opt-in', color: 'pine' },
}

/** How many months a yes goes on before the next look, where nobody says otherwise (`consent.lifetime`). */
export const usualMonths = 24
