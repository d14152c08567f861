import { Notification } from 'electron'

/** A message of the computer, where it has any; a press on it brings the window to the front. It names nobody. */
export function sayOutside(text: string, open: () => void): void {
  if (!Notification.isSupported()) return
  const message = new Notification({ title: 'Steward', body: text, silent: true })
  message.on('click', open)
  message.show()
}
