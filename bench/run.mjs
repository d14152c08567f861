#!/usr/bin/env node
// The benchmark run: floor and app in one run, one line of JSON per bar (SP1, SP2, SP3, SP5,
// SP4, SP6, SP7, SP8, SP9, SP10, SP11, SP12, SP13, SP14, SP15, SP16, SP17, SP18).
// `npm run bench -- --contacts=10000` for a quicker look; the bars are meant for 100,000,
// and those of searching for a million as well (`--contacts=1000000 --only=search,search-in-window`).
// `npm run bench -- --only=quit,backup` for some of the measurements.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { backup } from './backup.mjs'
import { buildInside } from './build.mjs'
import { campaign } from './campaign.mjs'
import { campaignInWindow } from './campaign-in-window.mjs'
import { encryptionPrice } from './encryption-price.mjs'
import { erase } from './erase.mjs'
import { importFile } from './import.mjs'
import { importInWindow } from './import-in-window.mjs'
import { key } from './key.mjs'
import { lettersInWindow } from './letters-in-window.mjs'
import { letters } from './letters.mjs'
import { memory } from './memory.mjs'
import { quit } from './quit.mjs'
import { save } from './save.mjs'
import { saveInWindow } from './save-in-window.mjs'
import { screening } from './screening.mjs'
import { scroll } from './scroll.mjs'
import { search } from './search.mjs'
import { searchInWindow } from './search-in-window.mjs'
import { startUp } from './start-up.mjs'
import { startUpCheck } from './start-up-check.mjs'
import { suppression } from './suppression.mjs'
import { unlock } from './unlock.mjs'
import { verifyAudit } from './verify-audit.mjs'

const PASSPHRASE = 'lantern-orchard-seven-mill'
const contacts = Number(process.argv.find((arg) => arg.startsWith('--contacts='))?.split('=')[1] ?? 100_000)

const only = process.argv
  .find((arg) => arg.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
const wanted = (name) => !only || only.includes(name)

/** These need no register with so many contacts. */
const alone = ['start-up', 'key', 'screening', 'letters']
const needsContacts = !only || only.some((name) => !alone.includes(name))

const inside = await buildInside()
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-bench-'))
const folder = path.join(profile, 'register')
try {
  const small = path.join(profile, 'small')
  await inside.fill(small, PASSPHRASE, 50)
  if (wanted('start-up')) await startUp(small)
  if (wanted('key')) await key(inside)
  if (wanted('screening')) await screening(inside)
  if (wanted('letters')) await letters(inside, PASSPHRASE)
  // Beyond a hundred thousand as rows alone: a service call for each would take an hour.
  if (needsContacts) await (contacts > 100_000 ? inside.fillRows : inside.fill)(folder, PASSPHRASE, contacts)
  if (wanted('unlock')) await unlock(inside, profile, PASSPHRASE)
  if (wanted('save')) await save(inside, folder, PASSPHRASE, contacts)
  if (wanted('save-in-window')) await saveInWindow(profile, PASSPHRASE)
  if (wanted('memory')) await memory(small, profile, PASSPHRASE)
  if (wanted('scroll')) await scroll(profile, PASSPHRASE)
  if (wanted('search-in-window')) await searchInWindow(inside, profile, PASSPHRASE, contacts)
  if (wanted('campaign-in-window')) await campaignInWindow(inside, profile, PASSPHRASE)
  if (wanted('letters-in-window')) await lettersInWindow(profile, PASSPHRASE)
  if (wanted('quit')) await quit(profile, PASSPHRASE)
  if (wanted('backup')) await backup(inside, profile, PASSPHRASE)
  if (wanted('verify-audit')) await verifyAudit(inside, PASSPHRASE)
  if (wanted('start-up-check')) await startUpCheck(inside, folder, PASSPHRASE)
  if (wanted('erase')) await erase(inside, folder, PASSPHRASE)
  if (wanted('suppression')) await suppression(inside, folder, PASSPHRASE, contacts)
  if (wanted('campaign')) await campaign(inside, folder, PASSPHRASE, contacts)
  if (wanted('search')) await search(inside, folder, PASSPHRASE, contacts) // gives some of them notes, so after the others
  if (wanted('import')) await importFile(inside, PASSPHRASE, contacts)
  if (wanted('import-in-window')) await importInWindow(inside, profile, PASSPHRASE, contacts) // doubles them, so nearly last
  if (wanted('encryption-price')) await encryptionPrice(inside, PASSPHRASE, contacts)
} finally {
  fs.rmSync(profile, { recursive: true, force: true })
}
