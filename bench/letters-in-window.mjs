// The window while letters to a thousand people of a breach are written: a Word file each, one file to print them all, and a PDF
// each for some of them; how long the page and the main process were kept from answering at most. The calls are those the page
// makes; only the system’s dialogs are answered by the measurement.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startElectron } from './electron.mjs'
import { askMain } from './main-process.mjs'
import { unlockAndWait } from './unlock.mjs'
import { reportWindow, watchWindow } from './window-watch.mjs'

const LETTERS = 1000
/** Each PDF of its own takes its time; more of them make nobody wait longer. */
const PDFS = 50

/** Runs in the page: a breach that touches so many people, whose ids it answers with. */
const touched = `(async () => {
  const good = async (call) => { const answer = await call; if (!answer.ok) throw new Error(JSON.stringify(answer)); return answer.value }
  const { breaches, contacts } = window.steward.calls
  const ids = []
  for (let offset = 0; ids.length < ${LETTERS}; offset += 200) {
    const { rows } = await good(contacts.list({ limit: 200, offset }))
    if (rows.length === 0) break
    ids.push(...rows.map(({ id }) => id))
  }
  const now = new Date(Date.now() - 60_000).toISOString()
  const { breach } = await good(breaches.report({
    title: 'List taken', kind: 'stolen', nearMiss: false, role: 'controller', clientName: '', whatHappened: '', occurredIs: 'unknown',
    occurredAt: '', foundAt: now, awareAt: now, ongoing: 'no', dataCategories: [], peopleCategories: [], peopleCount: null,
  }))
  await good(breaches.addAffected({ breachId: breach.id, selection: { ids: ids.slice(0, ${LETTERS}) } }))
  const people = []
  for (let offset = 0; ; offset += 200) {
    const { rows } = await good(breaches.affected({ breachId: breach.id, show: 'all', limit: 200, offset }))
    people.push(...rows.map(({ id }) => id))
    if (rows.length < 200) return { breachId: breach.id, ids: people }
  }
})()`

/** Runs in the page: saves the letters while it looks how late a frame and an answer of the main process come. */
const save = (form, { breachId, ids }) => `(async () => {
  ${watchWindow}
  const { letters } = window.steward.calls
  const words = {
    happened: 'A laptop with our mailing list was taken from the office.', mayFollow: 'Somebody may write to you in our name.',
    done: 'We locked the laptop from afar.', canDo: 'Do not open files you did not ask for.', help: '',
  }
  const still = await watchWindow() // what the machine itself makes a window wait that does nothing
  await new Promise((next) => setTimeout(next, 1000))
  const before = await still.end()
  const watch = await watchWindow()
  watch.now('writing')
  const asking = setInterval(() => void letters.progress(undefined), 300)
  const start = performance.now()
  const { saved, total } = await good(letters.save({ form: ${JSON.stringify(form)}, letters: { of: 'breach', breachId: ${JSON.stringify(breachId)}, words, ids: ${JSON.stringify(ids)} } }))
  const took = performance.now() - start
  clearInterval(asking)
  if (!saved) throw new Error('nothing was saved')
  return { ...(await watch.end()), still: Math.max(...before.frames, ...before.answers), took, total }
})()`

export async function lettersInWindow(profile, passphrase) {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-letters-'))
  const program = await startElectron('.', { profile, args: ['--inspect=0'] })
  await program.ask(unlockAndWait(passphrase))
  await new Promise((resolve) => setTimeout(resolve, 2000)) // the marks of the rail come behind the page
  const [folder, file] = [place, path.join(place, 'letters.pdf')].map((one) => JSON.stringify(one))
  await askMain(
    program,
    `{ const { dialog } = require('electron')
       dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [${folder}] })
       dialog.showSaveDialog = async () => ({ canceled: false, filePath: ${file} }) }; 0`,
  )
  const all = await program.ask(touched)
  const some = { ...all, ids: all.ids.slice(0, PDFS) }
  for (const [form, wanted] of [
    ['docx', all],
    ['print', all],
    ['pdf', some],
  ]) {
    const { took, still, total, ...watched } = await program.ask(save(form, wanted))
    const more = { form, letters: total, doing_nothing_ms: Math.round(still), whole_ms: Math.round(took) }
    reportWindow('letters-window', { ...watched, ...more })
  }
  await program.stop({ keep: true })
  fs.rmSync(place, { recursive: true, force: true })
}
