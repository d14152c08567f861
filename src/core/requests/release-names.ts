import type { AuthoriserRole, Release } from './event'

/** The roles in which a release is authorised, as a choice and in a log (`rec.form`). */
export const authoriserRoleNames: Readonly<Record<AuthoriserRole, string>> = {
  director: 'Director, or a partner, trustee or owner',
  controller: 'Data controller, or who acts for it',
  'director-asked': 'Director who asked the data controller',
  other: 'Somebody else',
}

/** What somebody can get of a call recording, as a choice and in a log (`rec.form`). */
export const releaseNames: Readonly<Record<Release, string>> = {
  listen: 'They heard it',
  copy: 'A copy',
  transcript: 'A transcript',
  none: 'Nothing',
}
