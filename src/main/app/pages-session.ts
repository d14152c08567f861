import { session, type Session } from 'electron'

/** Without `persist:` before it, a browser session lives in memory only. */
export const PAGES = 'pages'

/** The browser session of our pages: no cache, no storage and no cookie of it ever reaches the disk. */
export function pagesSession(): Session {
  return session.fromPartition(PAGES, { cache: false })
}
