import { VisuallyHidden } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import type { Change, Inline, Words } from '@core/documents/block'
import { changeWords, runsOf } from '@core/documents/runs'
import type { Tone } from './paper-marks'
import css from './PaperPage.module.css'

/** Words with their emphasis; links look like links but lead nowhere, for this is a picture of the page. */
export function PaperWords({ words, tone }: { readonly words: Words; readonly tone?: Tone }) {
  const runs = runsOf(words).map((run, index) => <Fragment key={index}>{drawn(run)}</Fragment>)
  return tone ? <mark data-tone={tone}>{runs}</mark> : runs
}

function drawn({ text, href, mark, change, ...looks }: Inline): ReactNode {
  const linked = href ? <span className={css.link}>{text}</span> : text
  const strong = emphasised(linked, looks)
  if (change) return <ChangedWords change={change}>{strong}</ChangedWords>
  return mark ? <mark data-tone="changed">{strong}</mark> : strong
}

function emphasised(words: ReactNode, { bold, italic, underline, strike }: Partial<Inline>): ReactNode {
  const tags = [strike && 's', underline && 'u', italic && 'em', bold && 'b'] as const
  return tags.reduce<ReactNode>((inner, Tag) => (Tag ? <Tag>{inner}</Tag> : inner), words)
}

/** Words that are new or were taken out between two versions: underlined or struck, and said in words to whoever hears the page. */
function ChangedWords({ change, children }: { readonly change: Change; readonly children: ReactNode }) {
  const said = <VisuallyHidden component="span">{changeWords[change]}</VisuallyHidden>
  return change === 'added' ? (
    <ins className={css.added}>
      {said}
      {children}
    </ins>
  ) : (
    <del className={css.removed}>
      {said}
      {children}
    </del>
  )
}
