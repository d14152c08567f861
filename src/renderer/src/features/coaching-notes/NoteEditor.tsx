import '@mantine/tiptap/styles.css'
import type { NoteBody } from '@core/coaching-notes/note-body'
import { RichTextEditor } from '@mantine/tiptap'
import { useEditor } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { useId, useRef } from 'react'
import css from './note-editor.module.css'
import words from './note-text.module.css'
import { LinkControl } from './LinkControl'
import { dropWords, pasteNote } from './paste-note'

export type NoteEditorProps = {
  /** What stands in it when it opens; later it keeps its own. */
  readonly start: NoteBody
  /** The editor’s own JSON; the register checks it when it is saved. */
  readonly onChange: (body: unknown) => void
  readonly error: string | undefined
}

const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: false,
      protocols: ['mailto', 'tel'],
      HTMLAttributes: { rel: null, target: null },
    },
  }),
]

const labels = {
  boldControlLabel: 'Bold (Ctrl+B)',
  italicControlLabel: 'Italic (Ctrl+I)',
  underlineControlLabel: 'Underlined (Ctrl+U)',
  strikeControlLabel: 'Struck out',
  h2ControlLabel: 'Heading',
  h3ControlLabel: 'Smaller heading',
  bulletListControlLabel: 'List',
  orderedListControlLabel: 'Numbered list',
  blockquoteControlLabel: 'Quotation',
  linkControlLabel: 'Link',
  undoControlLabel: 'Undo typing (Ctrl+Z)',
  redoControlLabel: 'Redo typing (Ctrl+Y)',
  clearFormattingControlLabel: 'Clear the formatting',
}

/** Where a session note is written. It makes no markup and no style element, so that the page’s strict rules hold. */
export function NoteEditor({ start, onChange, error }: NoteEditorProps) {
  const hint = useId()
  const fault = useId()
  const after = useRef<HTMLParagraphElement>(null)
  const editor = useEditor({
    extensions,
    // A text would be read as markup, which the page’s rules forbid: always the JSON.
    content: start,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        class: words.text ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Note',
        'aria-describedby': `${fault} ${hint}`,
      },
      // Not `handlePaste`: before that is asked, the editor has read the markup itself.
      handleDOMEvents: { paste: pasteNote, drop: dropWords },
      handleKeyDown(_view, event) {
        if (event.key !== 'Escape') return false
        after.current?.focus()
        return true
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON()),
  })
  return (
    <div>
      <RichTextEditor
        editor={editor}
        labels={labels}
        className={css.root}
        data-error={error !== undefined || undefined}
      >
        <RichTextEditor.Toolbar role="toolbar" aria-label="How the words look" className={css.toolbar}>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
            <RichTextEditor.Underline />
            <RichTextEditor.Strikethrough />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.H2 />
            <RichTextEditor.H3 />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.BulletList />
            <RichTextEditor.OrderedList />
            <RichTextEditor.Blockquote />
            <LinkControl />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.ClearFormatting />
            <RichTextEditor.Undo />
            <RichTextEditor.Redo />
          </RichTextEditor.ControlsGroup>
        </RichTextEditor.Toolbar>
        <RichTextEditor.Content className={css.content} />
      </RichTextEditor>
      <p id={fault} className={css.fault} role={error === undefined ? undefined : 'alert'}>
        {error}
      </p>
      <p id={hint} ref={after} tabIndex={-1} className={css.hint}>
        Esc leaves the text. Until you save it, what you write is kept as a draft inside the register.
      </p>
    </div>
  )
}
