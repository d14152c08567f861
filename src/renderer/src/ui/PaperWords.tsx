import { Fragment, type ReactNode } from 'react'
import type { Inline, Words } from '@core/documents/block'
import { runsOf } from '@core/documents/runs'
import type { Tone } from './paper-marks'
import css from './PaperPage.module.css'

/** Words with their emphasis; links look like links but lead nowhere, for this is a picture of the page. */
export function PaperWords({ words, tone }: { readonly words: Words; readonly tone?: Tone }) {
  const runs = runsOf(words).map((run, index) => <Fragment key={index}>{drawn(run)}</Fragment>)
  return tone ? <mark data-tone={tone}>{runs}</mark> : runs
}

function drawn({ text, bold, href, mark }: Inline): ReactNode {
  const linked = href ? <span className={css.link}>{text}</span> : text
  const strong = bold ? <b>{linked}</b> : linked
  return mark ? <mark data-tone="changed">{strong}</mark> : strong
}
