import { escapeHtml } from '../documents/escape-html'
import { momentWords } from './day-words'
import type { PackAbout } from './pack-file'
import { verifyScript } from './verify-script'

/** The style of the page. */
export const verifyStyle = [
  "body{font:16px/1.5 system-ui,'Segoe UI',sans-serif;color:#23211d;background:#faf9f5;max-width:60em;margin:2em auto;padding:0 1em}",
  'h1{font-size:1.6em;line-height:1.25}code{font-size:1em;overflow-wrap:anywhere}#state{font-size:1.15em;font-weight:600}',
  'body.bad #state{color:#9b1c1c}body.good #state{color:#17594a}table{border-collapse:collapse;width:100%}',
  'th,td{text-align:left;vertical-align:top;padding:.4em .8em .4em 0;border-bottom:1px solid #d9d4ca;overflow-wrap:anywhere}',
  'tr.bad td:first-child{color:#9b1c1c;font-weight:700}tr.odd td:first-child{color:#7a4b00;font-weight:700}tr.good td:first-child{color:#17594a}',
].join('')

type Hashes = { readonly script: string; readonly style: string }

/**
 * The page that checks a pack without Steward: opened from the folder it was unpacked to, in any browser. It may run its own
 * script and nothing else, and reach nothing: `hashes` are the SHA-256 of script and style in base 64, for its policy.
 */
export function verifyPage(about: PackAbout, manifest: string, hashes: Hashes): string {
  const policy = `default-src 'none'; script-src 'sha256-${hashes.script}'; style-src 'sha256-${hashes.style}'; base-uri 'none'; form-action 'none'`
  const when = [about.organisation, about.period, `made ${momentWords(about.madeAt)}, UK time`].filter(Boolean)
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Check this evidence</title><style>${verifyStyle}</style></head>`,
    '<body>',
    '<h1>Check this evidence</h1>',
    `<p>${escapeHtml(about.title)}. ${escapeHtml(when.join(' · '))}.</p>`,
    '<p>Unpack the whole package into a folder. Then choose that folder here: each file is compared with what it was when the package was made. Nothing leaves this computer.</p>',
    '<p><label>The unpacked folder: <input type="file" id="folder" webkitdirectory multiple></label></p>',
    '<p id="state" role="status">Nothing is checked yet.</p>',
    '<table id="table" hidden><thead><tr><th scope="col">Result</th><th scope="col">What it is</th><th scope="col">File</th></tr></thead><tbody id="rows"></tbody></table>',
    '<h2>The code of this package</h2>',
    '<p>Whoever alters a file could alter this page too. So ask whoever made the package for its code, and compare:</p>',
    '<p><code id="code"></code></p>',
    // The first end of line after <pre> is no part of its text.
    `<pre id="list" hidden>\n${escapeHtml(manifest)}</pre>`,
    `<script>${verifyScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
