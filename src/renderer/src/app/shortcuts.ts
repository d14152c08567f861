import { useEffect } from 'react'
import { railEntries } from './rail-entries'

/** What a shortcut or an entry of the native menu asks for; `go:` is followed by a route. */
export type Command = 'log-request' | 'report-breach' | 'do-not-contact' | 'lock' | 'search' | 'undo' | `go:${string}`

const isMac = /Mac/.test(navigator.userAgent)

/** "Ctrl K", or "⌘ K" on a Mac: for tooltips. */
export function keyWords(key: string): string {
  return isMac ? `⌘ ${key}` : `Ctrl ${key}`
}

/** The same for screen readers, in the form of `aria-keyshortcuts`. */
export function keyName(key: string): string {
  return `${isMac ? 'Meta' : 'Control'}+${key}`
}

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

const withShift: Partial<Record<string, Command>> = { b: 'report-breach', d: 'do-not-contact' }

/** Which command a key press means, if any. */
export function commandOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Keys): Command | undefined {
  const main = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey
  if (main && !altKey) {
    const letter = key.toLowerCase()
    if (shiftKey) return withShift[letter]
    if (letter === 'k') return 'search'
    if (letter === 'l') return 'lock'
    if (letter === 'n') return 'log-request'
  }
  if (altKey && !ctrlKey && !metaKey && !shiftKey && code.startsWith('Digit')) {
    const entry = railEntries[Number(code.slice(5)) - 1]
    if (entry) return `go:${entry.href}`
  }
  return undefined
}

/** Listens for shortcuts and for the native menu, and hands their commands on. */
export function useCommands(run: (command: Command) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command === undefined) return
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
