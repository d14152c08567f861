import { dayMonthYear } from '../time/format-date'
import type { CalendarDate } from '../time/calendar-date'
import type { Block } from './block'
import { letterheadHtml, type Letterhead } from './letterhead'
import { escapeHtml } from './escape-html'
import { toHtml } from './to-html'

/**
 * What stands in a printed document’s body: the letterhead and the document itself. `foot` is the sentence of `paperFoot`
 * where the printer cannot put it on each page; then it stands once, at the end.
 */
export function paperBody(blocks: readonly Block[], letterhead: Letterhead, foot = ''): string {
  const above = letterheadHtml(letterhead)
  const end = foot ? `\n<p class="foot">${escapeHtml(foot)}</p>` : ''
  return `${above === '' ? '' : `${above}\n`}<main>\n${toHtml(blocks)}\n</main>${end}`
}

/** One of the letters to different people on one print: it begins on a page of its own, under its own letterhead. */
export function letterSection(blocks: readonly Block[], letterhead: Letterhead): string {
  return `<section class="letter">\n${letterheadHtml(letterhead)}\n${toHtml(blocks)}\n</section>`
}

/** All of them. */
export function lettersBody(sections: readonly string[]): string {
  return `<main>\n${sections.join('\n')}\n</main>`
}

/** The sentence at the foot of each printed page and at the end of each file: every document made here says it. */
export function paperFoot(madeOn: CalendarDate): string {
  return `Made with Steward on ${dayMonthYear(madeOn)}. Check before use. Not legal advice.`
}

/** The foot as Chromium’s `footerTemplate` of `printToPDF`: it takes no style sheet, so the style stands in it. */
export function paperFootTemplate(madeOn: CalendarDate, { numbered } = { numbered: true }): string {
  const style =
    "width:100%;margin:0 20mm;font:8pt 'Source Sans 3','Segoe UI','Helvetica Neue',Arial,'Liberation Sans',sans-serif;color:#625c52;display:flex;justify-content:space-between"
  const pages = 'page <span class="pageNumber"></span> of <span class="totalPages"></span>'
  return `<div style="${style}"><span>${escapeHtml(paperFoot(madeOn))}</span>${numbered ? `<span>${pages}</span>` : ''}</div>`
}

/** A file that stands alone: the document as HTML, with the little style that makes it readable anywhere. */
export function standaloneHtml(title: string, blocks: readonly Block[], letterhead: Letterhead, foot: string): string {
  const style = [
    "body{font:16px/1.5 'Source Sans 3',system-ui,'Segoe UI',sans-serif;color:#23211d;max-width:44em;margin:2em auto;padding:0 1em}",
    'h1{font-size:1.7em;line-height:1.2}h2{font-size:1.25em;margin-top:1.6em}h3,h4{font-size:1.05em;margin-top:1.2em}',
    'table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4em .6em .4em 0;border-bottom:1px solid #d9d4ca}.day{white-space:nowrap}',
    '.small,.organisation,.foot{color:#625c52;font-size:.9em}.signature p{margin-top:2em;border-top:1px solid #938c80;max-width:20em}',
    '.letterhead{display:flex;justify-content:space-between;align-items:flex-end;gap:1em;margin-bottom:1.6em}.letterhead .organisation{margin:0}',
  ].join('')
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${style}</style></head>`,
    `<body>\n${paperBody(blocks, letterhead, foot)}\n</body>`,
    '</html>',
    '',
  ].join('\n')
}
