import { isBlank } from '@core/coaching-notes/note-words'
import { readMarkup } from '@core/coaching-notes/read-markup'
import { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Pastes what was copied elsewhere. The page may turn no text into markup, so what came as markup is read by our own reader;
 * plain text is left to the editor. Says whether it took the event.
 */
export function pasteNote(view: EditorView, event: ClipboardEvent): boolean {
  const markup = event.clipboardData?.getData('text/html') ?? ''
  if (markup === '') return false
  event.preventDefault()
  const body = readMarkup(markup)
  const plain = event.clipboardData?.getData('text/plain') ?? ''
  const slice = isBlank(body) ? null : sliceOf(view, body)
  if (slice) view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView())
  else if (plain !== '') view.pasteText(plain)
  return true
}

/** Words that are dragged in from elsewhere arrive as plain text; files are put beside the note, not into it. */
export function dropWords(view: EditorView, event: DragEvent): boolean {
  const isOwn = view.dragging !== null
  if (isOwn) return false
  event.preventDefault()
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
  const plain = event.dataTransfer?.getData('text/plain') ?? ''
  if (at && plain !== '') view.dispatch(view.state.tr.insertText(plain, at.pos))
  return true
}

function sliceOf({ state }: EditorView, body: ReturnType<typeof readMarkup>): Slice | null {
  try {
    const read = state.schema.nodeFromJSON(body)
    read.check()
    return Slice.maxOpen(read.content)
  } catch {
    return null // what the editor has no place for is pasted as plain words
  }
}
