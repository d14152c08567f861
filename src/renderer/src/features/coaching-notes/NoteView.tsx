import type { NoteBlock, NoteBody, NoteInline } from '@core/coaching-notes/note-body'
import { createElement, type ReactNode } from 'react'
import css from './note-text.module.css'

/** A note to be read: drawn from its parts, never as markup. A link shows its address; nothing opens from here. */
export function NoteView({ body }: { readonly body: NoteBody }) {
  return <div className={css.text}>{body.content.map(drawBlock)}</div>
}

/** Parts of a note never move while it is read: their place is their key. */
function drawBlock(block: NoteBlock, at: number): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p key={at}>{drawRuns(block.content)}</p>
    case 'heading':
      return createElement(block.attrs.level === 2 ? 'h2' : 'h3', { key: at }, drawRuns(block.content))
    case 'bulletList':
    case 'orderedList':
      return createElement(
        block.type === 'bulletList' ? 'ul' : 'ol',
        { key: at },
        block.content.map((item, place) => <li key={place}>{item.content.map(drawBlock)}</li>),
      )
    case 'blockquote':
      return <blockquote key={at}>{block.content.map(drawBlock)}</blockquote>
    case 'horizontalRule':
      return <hr key={at} />
  }
}

function drawRuns(runs: readonly NoteInline[] | undefined): ReactNode {
  return (runs ?? []).map((run, at) => {
    if (run.type === 'hardBreak') return <br key={at} />
    const marks = run.marks ?? []
    return marks.reduce<ReactNode>(
      (inner, mark) => {
        if (mark.type === 'link')
          return (
            <span key={at} className={css.link} title={mark.attrs.href}>
              {inner}
            </span>
          )
        const tag = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' }[mark.type]
        return createElement(tag, { key: at }, inner)
      },
      <span key={at}>{run.text}</span>,
    )
  })
}
