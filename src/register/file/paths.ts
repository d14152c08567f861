import path from 'node:path'

/** The files of one register: all in one folder, all with names that say nothing about anybody. */
export function registerPaths(folder: string) {
  const at = (name: string) => path.join(folder, name)
  return {
    folder,
    database: at('register.db'),
    wal: at('register.db-wal'),
    /** The database while it is being made; it takes its real name once its header is safe. */
    unborn: at('register.new.db'),
    header: at('register.header.json'),
    /** The same header once more, for the day a disk spoils one of them. */
    headerCopy: at('register.header.copy.json'),
    head: at('register.head.json'),
    lock: at('register.lock'),
    /** Room kept aside for a full disk; random bytes. */
    spare: at('register.spare'),
    /** What was saved, written back when another file had taken the register's place. */
    rescued: at('register.rescued.db'),
    /** The erasure journal: which records were erased, sealed line by line. */
    erased: at('register.erased'),
    /** A copy made before an upgrade from this version of the schema. */
    before: (version: number) => at(`register.before-${version}.db`),
  }
}

export type RegisterPaths = ReturnType<typeof registerPaths>
