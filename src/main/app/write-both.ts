import { clipboard, ClipboardItem } from 'electron'

// Electron 45 takes items by their kind; before that, one thing with a name for each form, and there is no such item.
type AnyClipboard = { write(data: unknown): Promise<void> | void }
const main: AnyClipboard = clipboard
const hasItems = typeof ClipboardItem === 'function'

/** Puts words on the clipboard in two forms at once: with links for a mail program, and plain for everything else. */
export async function writeBoth({ html, text }: { readonly html: string; readonly text: string }): Promise<void> {
  await main.write(hasItems ? [new ClipboardItem({ 'text/plain': text, 'text/html': html })] : { text, html })
}
