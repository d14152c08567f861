/** What a file of the register may have at its end without being another file: SQLite's own, or one being replaced. */
const endings = /(-wal|-shm|-journal|\.part)$/

/**
 * Files beside the register that look like another register: what OneDrive, Dropbox, iCloud, Google Drive, Nextcloud,
 * Syncthing and a person's own copying leave behind. `own` are the names this program gives. Judged by name alone:
 * nothing is opened, so nothing can be spoilt. Whatever bears the register's name and is not its own counts, because the
 * services' ways of naming differ and change.
 */
export function conflictCopies(names: readonly string[], own: readonly (string | RegExp)[]): string[] {
  return names.filter((name) => bearsName(name) && !isOwn(name, own)).toSorted((a, b) => a.localeCompare(b))
}

function bearsName(name: string): boolean {
  return /^(copy of )?register([^a-z]|$)/i.test(name)
}

function isOwn(name: string, own: readonly (string | RegExp)[]): boolean {
  const bare = name.replace(endings, '')
  return own.some((one) => (typeof one === 'string' ? bare === one : one.test(bare)))
}
