import { endingOf } from '../attachments/clean-name'
import type { LeavingItem } from './leaving'

/**
 * Where each file lies in a package. The names of a locked ZIP can be read without its passphrase, so they are numbers and
 * an ending; what each was called stands in the index, which is locked.
 */
export function packageNames(items: readonly LeavingItem[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { id, file } of items) {
    if (!file) continue
    const ending = file.kind === 'words' ? 'txt' : plainEnding(file.name)
    names.set(id, `files/${String(names.size + 1).padStart(3, '0')}${ending === '' ? '' : `.${ending}`}`)
  }
  return names
}

function plainEnding(name: string): string {
  const ending = endingOf(name).toLowerCase()
  return /^[a-z0-9]{1,8}$/.test(ending) ? ending : ''
}
