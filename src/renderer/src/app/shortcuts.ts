import { shortcuts, type Command, type Shortcut } from '@core/app/shortcuts'
import { useEffect } from 'react'
import { railEntries } from './rail-entries'

export type { Command } from '@core/app/shortcuts'

const isMac = /Mac/.test(navigator.userAgent)

/** Every key that works on all pages: those of the acts, and Alt with a number for the places of the rail. */
export const everyShortcut: readonly Shortcut[] = [
  ...shortcuts,
  ...railEntries.map(({ href, label, number }): Shortcut => {
    return { command: `go:${href}`, say: label, key: String(number), held: ['alt'] }
  }),
]

/** "Ctrl K", or "⌘ K" on a Mac: for tooltips. */
export function keyWords(key: string): string {
  return isMac ? `⌘ ${key}` : `Ctrl ${key}`
}

/** The same for screen readers, in the form of `aria-keyshortcuts`. */
export function keyName(key: string): string {
  return `${isMac ? 'Meta' : 'Control'}+${key}`
}

/** The keys of a shortcut one by one, as they stand on this computer’s keyboard. */
export function keysOf({ key, held }: Shortcut): readonly string[] {
  const names = { main: isMac ? '⌘' : 'Ctrl', shift: 'Shift', alt: isMac ? '⌥' : 'Alt' } as const
  return [...held.map((one) => names[one]), key]
}

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Which command a key press means, if any. */
export function commandOf(pressed: Keys): Command | undefined {
  return everyShortcut.find((one) => one.byMenu !== true && isPressed(one, pressed))?.command
}

function isPressed({ key, held }: Shortcut, pressed: Keys): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey } = pressed
  const [main, other] = isMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  if (other || main !== held.includes('main') || altKey !== held.includes('alt')) return false
  // Where “/” stands over a number, it is typed with Shift.
  if (shiftKey !== held.includes('shift') && key !== '/') return false
  // With Alt a Mac types signs instead of numbers, so the place of the key counts.
  return held.includes('alt') ? pressed.code === `Digit${key}` : pressed.key.toUpperCase() === key
}

/** Listens for shortcuts and for the native menu, and hands their commands on. */
export function useCommands(run: (command: Command) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event)
      // A field that took the key for itself, as F1 for its own help, has answered it.
      if (command === undefined || event.defaultPrevented) return
      event.preventDefault()
      run(command)
    }
    window.addEventListener('keydown', press)
    const stop = window.steward.onCommand((name) => run(name as Command))
    return () => {
      window.removeEventListener('keydown', press)
      stop()
    }
  }, [run])
}
