import { expect, it } from 'vitest'
import { conflictCopies } from '@core/health/conflict-copies'

const own = [
  'register.db',
  'register.db-wal',
  'register.header.json',
  'register.header.copy.json',
  'register.head.json',
  'register.lock',
  'register.spare',
  'register.erased',
  /^register\.before-\d+\.db$/,
]

/** As the services name them, from their help pages and from what people report. */
it.each([
  "register (Jane's conflicted copy 2026-11-21).db",
  'register (Jane Doe’s conflicted copy 2026-11-21 (1)).db',
  'register (LAPTOP’s conflicted copy 2026-11-21).header.json',
  'register-LAPTOP.db',
  'register-LAPTOP-2.db',
  'register.header-laptop.json',
  'register.sync-conflict-20261121-104200-7XQZKLM.db',
  'register 2.db',
  'register.header 2.json',
  'register (1).db',
  'register_conf(1).db',
  'register (conflicted copy 2026-11-21 104200).db',
  'register_conflict-20261121-104200.db',
  'register (SFConflict jo@larkfield.example 2026-11-21-10-42-00).db',
  'register [Conflict].db',
  'register - Copy.db',
  'Copy of register.db',
  'Register (Case Conflict).db',
  'register.db (1)',
  'register.db.bak',
  'register-wal 2',
])('%s is somebody’s copy', (name) => expect(conflictCopies(['register.db', name], own)).toEqual([name]))

it.each([
  'register.db',
  'register.db-wal',
  'register.db-shm',
  'register.db.part',
  'register.lock-journal',
  'register.before-60.db',
  'register.before-60.db.part',
  'window.json',
  'registered letters.pdf',
  'notes about the register.txt',
])('%s is not', (name) => expect(conflictCopies([name], own)).toEqual([]))
