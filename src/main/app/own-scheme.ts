import { net, protocol, type Session } from 'electron'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** The origin of our own pages. Nothing else may talk to the main process. */
export const ORIGIN = 'app://steward'

const pages = path.join(__dirname, '../renderer')

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // Mantine writes style attributes and elements
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

const headers = {
  'Content-Security-Policy': csp,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Declares the scheme; must run before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built pages, and nothing outside their folder. `papers` are documents waiting to be printed, by id. */
export function serveScheme(session: Session, papers: ReadonlyMap<string, string>): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'steward' || request.method !== 'GET') return refused(404)
    const paper = papers.get(url.pathname)
    if (paper !== undefined)
      return new Response(paper, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
    const file = path.normalize(path.join(pages, decodeURIComponent(url.pathname)))
    if (!file.startsWith(pages + path.sep)) return refused(403)
    return served(file)
  })
}

async function served(file: string): Promise<Response> {
  try {
    const found = await net.fetch(pathToFileURL(file).href, { bypassCustomProtocolHandlers: true })
    const answer = new Headers(found.headers)
    for (const [name, value] of Object.entries(headers)) answer.set(name, value)
    return new Response(found.body, { status: found.status, headers: answer })
  } catch {
    return refused(404)
  }
}

function refused(status: number): Response {
  return new Response('', { status, headers })
}
