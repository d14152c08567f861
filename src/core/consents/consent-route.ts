/** Who took an answer, where nobody gave a name. */
export const nobodyNamed = 'Recorded without a name'

/** How an answer reached the organisation; a refusal counts by any of them (`optout.any-route`). */
export const consentRoutes = [
  'paper-form',
  'web-form',
  'email',
  'phone',
  'in-person',
  'post',
  'text',
  'social',
  'link',
] as const

/** Ways by which an event comes about without somebody typing it in. */
export const recordedRoutes = [...consentRoutes, 'list', 'merge'] as const
type RecordedRoute = (typeof recordedRoutes)[number]

export const consentRouteNames: Record<RecordedRoute, string> = {
  'paper-form': 'Paper form',
  'web-form': 'Form on a website',
  email: 'E-mail',
  phone: 'Phone call',
  'in-person': 'In person',
  post: 'Letter',
  text: 'Text message',
  social: 'Social media message',
  link: 'Unsubscribe link',
  list: 'Brought in with a list',
  merge: 'Two entries made one',
}
