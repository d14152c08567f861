import fs from 'node:fs'
import path from 'node:path'
import { lockFolder } from './folder-lock'
import type { RegisterPaths } from './paths'
import { withCodes } from './sqlite-errors'

/** Written beside a database by SQLite, or beside a file while it is replaced. */
const endings = ['', '-wal', '-shm', '-journal', '.part']

/** A copy made before an upgrade. */
const copyName = /^register\.before-\d+\.db$/

/** What was saved after something else had taken the register's place (`put-back.ts`). */
const rescuedName = /^register\.rescued(\.\d{14})?\.db$/

/**
 * Unlinks exactly the files of a closed register and leaves everything else in the folder. The order is that of a safe
 * crash: first the database goes by the name of an unfinished one, which is finished at the next unlock as long as its
 * header is there and makes way for a new register once it is not.
 */
export function deleteRegisterFiles(paths: RegisterPaths): void {
  const unlockFolder = lockFolder(paths.lock)
  try {
    withCodes(() => {
      fs.renameSync(paths.database, paths.unborn)
      const first = [paths.wal, `${paths.database}-shm`]
      const headers = [paths.header, `${paths.header}.part`, paths.headerCopy, `${paths.headerCopy}.part`]
      for (const file of [...first, ...headers, ...dataFiles(paths)]) fs.rmSync(file, { force: true })
    })
  } finally {
    unlockFolder()
  }
  withCodes(() => {
    for (const ending of endings) fs.rmSync(paths.lock + ending, { force: true })
  })
}

/** The names of the copies made before upgrades, finished or not. */
export function copiesBeforeUpgrade(paths: RegisterPaths): string[] {
  return fs.readdirSync(paths.folder).filter((name) => copyName.test(name.replace(/\.part$/, '')))
}

/** The names of the files in which the register was saved beside what had taken its place, finished or not. */
export function rescuedNames(paths: RegisterPaths): string[] {
  return fs.readdirSync(paths.folder).filter((name) => rescuedName.test(name.replace(/\.part$/, '')))
}

function dataFiles(paths: RegisterPaths): string[] {
  const copies = [...copiesBeforeUpgrade(paths), ...rescuedNames(paths)]
  const databases = [paths.unborn, paths.database, ...copies.map((name) => path.join(paths.folder, name))]
  const beside = [paths.head, paths.erased, paths.spare, `${paths.spare}.part`]
  return [...databases.flatMap((file) => endings.map((ending) => file + ending)), ...beside]
}
