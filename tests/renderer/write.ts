import userEvent from '@testing-library/user-event'

/**
 * Puts words at the end of a field as pasting does. Typing draws the whole page once for each letter: it is for tests
 * of what happens while somebody types.
 */
export async function write(field: HTMLElement, words: string): Promise<void> {
  await userEvent.click(field, { pointerEventsCheck: 0 })
  await userEvent.paste(words)
}
