import { escapeHtml } from '../documents/escape-html'
import { paperFoot } from '../documents/paper-html'
import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'
import { momentWords } from './day-words'
import { packPartNames, packParts, type PackAbout, type PackContent } from './pack-file'

/** The page of a review copy. */
export const reviewPage = 'review-copy.html'

/** Where an entry begins on the page. */
export function sectionId(at: number): string {
  return `p${String(at + 1).padStart(4, '0')}`
}

/** The style of the page: on paper each matter begins on a new sheet, and every sheet says that it is a copy. */
export const reviewStyle = [
  "body{font:16px/1.5 'Source Sans 3',system-ui,'Segoe UI',sans-serif;color:#23211d;background:#fff;max-width:52em;margin:0 auto;padding:0 1em 3em}",
  '.mark{position:sticky;top:0;margin:0 -1em 1.5em;padding:.5em 1em;background:#f6edd9;color:#5a3a00;border-bottom:1px solid #d9c49a;font-weight:600}',
  'h1{font-size:1.7em;line-height:1.2}h2{font-size:1.25em;margin-top:1.6em}h3,h4{font-size:1.05em;margin-top:1.2em}a{color:#17594a}',
  'section{border-top:2px solid #938c80;margin-top:2.5em;padding-top:.5em;scroll-margin-top:3em}section h1{font-size:1.4em}',
  'table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4em .6em .4em 0;border-bottom:1px solid #d9d4ca;overflow-wrap:anywhere}.day{white-space:nowrap}',
  '.small,.foot{color:#625c52;font-size:.9em}.signature p{margin-top:2em;border-top:1px solid #938c80;max-width:20em}nav li{margin:.2em 0}',
  '@media print{.mark{position:fixed;top:0;left:0;right:0;margin:0}section{break-before:page;border:0;padding-top:2em}}',
].join('')

/** The beginning of the page, with its index: everything that follows, and the files beside it. `styleHash`: SHA-256 in base 64. */
export function reviewHead(about: PackAbout, contents: readonly PackContent[], styleHash: string): string {
  const { organisation, title, period, madeAt } = about
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`
  const on = dayMonthYear(londonDate(madeAt))
  const who = [organisation, period, `made ${momentWords(madeAt)}, UK time`].filter(Boolean).join(' · ')
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Review copy: ${escapeHtml(title)}</title><style>${reviewStyle}</style></head>`,
    '<body>',
    `<p class="mark">Copy for review, made on ${on}. To read, not to change: the register it was made from may say more by now.</p>`,
    '<main>',
    `<h1>Review copy: ${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(who)}</p>`,
    '<p>It is yours to read and to advise on. Keep it locked away, pass it on to nobody, and destroy it when you have advised. Whether it was altered is shown by verify.html, which lies beside it.</p>',
    '<nav aria-label="Index">',
    '<h2>Index</h2>',
    ...packParts.flatMap((part) => {
      const own = contents.filter((one) => one.part === part)
      return own.length === 0 ? [] : [`<h3>${packPartNames[part]}</h3>`, `<ul>${own.map(indexLine).join('')}</ul>`]
    }),
    '</nav>',
    '',
  ].join('\n')
}

/** One matter of the page; `html` is already safe. */
export function reviewSection(at: number, html: string): string {
  return `<section id="${sectionId(at)}">\n${html}\n<p class="small"><a href="#top">Back to the index</a></p>\n</section>\n`
}

/** The end of the page. */
export function reviewFoot(madeAt: string): string {
  return `</main>\n<p class="foot">${escapeHtml(paperFoot(londonDate(madeAt)))}</p>\n</body>\n</html>\n`
}

function indexLine({ path, title }: PackContent): string {
  // On the page itself, or a file in the folder beside it.
  const href = path.startsWith(`${reviewPage}#`) ? path.slice(reviewPage.length) : path
  return `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></li>`
}
