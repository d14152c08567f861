/** How long what was copied out of the register stays in the clipboard, in seconds. */
export const CLEAR_CLIPBOARD_AFTER_S = 60
