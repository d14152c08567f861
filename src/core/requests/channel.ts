/** How a request reached us. Every way counts, to anybody who works here (`rights.any-form`). */
export const channels = [
  'e-mail',
  'phone',
  'post',
  'in-person',
  'website-link',
  'contact-form',
  'social-message',
  'other',
] as const
export type Channel = (typeof channels)[number]

/** As it stands in a list or a log. */
export const channelNames: Record<Channel, string> = {
  'e-mail': 'E-mail',
  phone: 'Phone',
  post: 'Post',
  'in-person': 'In person',
  'website-link': 'Link on our website',
  'contact-form': 'Contact form',
  'social-message': 'Social media message',
  other: 'Another way',
}

/** As it stands in a sentence: "Asked by e-mail". */
export const channelWords: Record<Channel, string> = {
  'e-mail': 'by e-mail',
  phone: 'by phone',
  post: 'by post',
  'in-person': 'in person',
  'website-link': 'through a link on our website',
  'contact-form': 'through the contact form',
  'social-message': 'by social media message',
  other: 'in another way',
}
