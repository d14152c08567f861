/** What a key or an entry of the native menu asks for; `go:` is followed by a route. */
export type Command =
  'log-request' | 'report-breach' | 'do-not-contact' | 'may-i' | 'lock' | 'search' | 'undo' | `go:${string}`

/** The keys held down with it; `main` is Ctrl, or Cmd on a Mac. */
type Held = 'main' | 'shift' | 'alt'

/** One key that works on every page of an open register. The menu, the tooltips, the listener and the list in Help read it. */
export type Shortcut = {
  readonly command: Command
  readonly say: string
  /** As it stands on the key: `K`, `F1`, `1`. */
  readonly key: string
  readonly held: readonly Held[]
  /** Only the native menu listens for it, so that typing in a field keeps its own undo. */
  readonly byMenu?: true
}

const shortcut = (command: Command, say: string, key: string, ...held: Held[]): Shortcut => {
  return { command, say, key, held }
}

/** Every key but those of the rail, whose places carry their own numbers. */
export const shortcuts: readonly Shortcut[] = [
  shortcut('search', 'Search everything', 'K', 'main'),
  shortcut('log-request', 'Log a request', 'N', 'main'),
  shortcut('do-not-contact', 'Do not contact', 'D', 'main', 'shift'),
  shortcut('report-breach', 'Report a breach', 'B', 'main', 'shift'),
  shortcut('may-i', 'May I contact…?', 'M', 'main', 'shift'),
  { ...shortcut('undo', 'Undo the last change', 'Z', 'main', 'alt'), byMenu: true },
  shortcut('lock', 'Lock', 'L', 'main'),
  shortcut('go:/help', 'Help', 'F1'),
  shortcut('go:/help/keyboard', 'This list of keys', '/', 'main'),
]

/** The key of a command; a command without one does not exist here, and that is noticed at once. */
function shortcutOf(command: Command): Shortcut {
  const found = shortcuts.find((one) => one.command === command)
  if (!found) throw new Error(`no key is set for ${command}`)
  return found
}

/** A shortcut in the form the native menu reads: `CmdOrCtrl+Shift+B`. */
export function acceleratorOf(command: Command): string {
  const { key, held } = shortcutOf(command)
  const names = { main: 'CmdOrCtrl', shift: 'Shift', alt: 'Alt' } as const
  return [...held.map((one) => names[one]), key].join('+')
}
