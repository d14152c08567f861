import { protocol, type Session } from 'electron'
import fs from 'node:fs/promises'
import path from 'node:path'
import { pageFile } from './page-file'

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

const refusedPowers = [
  'bluetooth',
  'camera',
  'clipboard-read',
  'display-capture',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
]

const headers = {
  'Content-Security-Policy': csp,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Main refuses every permission anyway; this is the second fence.
  'Permissions-Policy': refusedPowers.map((power) => `${power}=()`).join(', '),
}

/** The typeface of a paper stands in its style sheet, so that no page is laid out before it is there. */
const paperHeaders = { ...headers, 'Content-Security-Policy': csp.replace("font-src 'self'", 'font-src data:') }

/** Declares the scheme; must run before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/**
 * Serves the built pages, and nothing outside their folder. `papers` are documents waiting to be printed, by id.
 * `hasRegister` is written into the start page, so that its first drawing need not wait for the register’s thread.
 */
export function serveScheme(
  session: Session,
  papers: ReadonlyMap<string, string>,
  hasRegister: () => boolean = () => false,
): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'steward' || request.method !== 'GET') return refused(404)
    const paper = papers.get(url.pathname)
    if (paper !== undefined)
      return new Response(paper, { headers: { ...paperHeaders, 'Content-Type': 'text/html; charset=utf-8' } })
    const file = pageFile(pages, url.pathname)
    if (file === null) return refused(403)
    return url.pathname === '/index.html' ? startPage(file, hasRegister()) : served(file)
  })
}

/** Only what a page of ours is made of; anything else is not served at all. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

async function startPage(file: string, hasRegister: boolean): Promise<Response> {
  const page = await fs.readFile(file, 'utf8')
  const told = page.replace('<html ', `<html data-register="${hasRegister ? 'there' : 'none'}" `)
  return new Response(told, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
}

async function served(file: string): Promise<Response> {
  const type = types[path.extname(file)]
  if (!type) return refused(404)
  try {
    return new Response(new Uint8Array(await fs.readFile(file)), { headers: { ...headers, 'Content-Type': type } })
  } catch {
    return refused(404)
  }
}

function refused(status: number): Response {
  return new Response('', { status, headers })
}
