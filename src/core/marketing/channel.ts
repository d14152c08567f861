/** The ways a message can reach somebody, as the rules tell them apart (law digest, section 0). */
export const channels = ['email', 'sms', 'live-call', 'automated-call', 'social-dm', 'post', 'fax'] as const
export type Channel = (typeof channels)[number]

export const channelNames: Record<Channel, string> = {
  email: 'E-mail',
  sms: 'Text message',
  'live-call': 'Phone call',
  'automated-call': 'Recorded call',
  'social-dm': 'Social media message',
  post: 'Post',
  fax: 'Fax',
}

/** The kinds of contact point each way goes to. */
export const pointKindsOf = {
  email: ['email'],
  sms: ['mobile', 'phone'],
  'live-call': ['phone', 'mobile'],
  'automated-call': ['phone', 'mobile'],
  'social-dm': ['social'],
  post: ['post'],
  fax: ['phone'],
} as const satisfies Record<Channel, readonly string[]>
