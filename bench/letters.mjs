// SP12: one letter as a Word file, and a thousand about a breach in a folder as the act makes them, against the bare library writing the same
// words with the same styles of paragraph. With them: opening Documents with 500 versions of whole documents in the register.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { median, report } from './electron.mjs'

const RUNS = 20
const MANY = 1000
const TURN = 100
const VERSIONS = 500

/** The page of Documents asks for these; in milliseconds. */
const PAGE_BAR = 100

export async function letters(inside, passphrase) {
  const [ones, bares] = [[], []]
  for (let run = 0; run <= RUNS; run++) {
    const one = await timed(() => inside.letterAsWord(run))
    const bare = await timed(() => bareLetter(inside.letterBlocks(run)))
    if (run === 0) continue // the first loads the library
    ones.push(one)
    bares.push(bare)
  }
  report({ id: 'SP12', letters: 1, floor: median(bares), app: median(ones), bar: 2 })
  // In turns of a hundred, so that both meet the same computer.
  let [floor, app, before, most] = [0, 0, 0, 0]
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-letters-'))
  for (let from = 0; from < MANY; from += TURN) {
    floor += await timed(async () => {
      for (let number = from; number < from + TURN; number++)
        fs.writeFileSync(path.join(place, `${number}.docx`), await bareLetter(inside.breachLetter(number)))
    })
    app += await timed(() => inside.leaveLetters(place, TURN))
    // What the first turn took is the library itself and the garbage of both.
    if (from === 0) before = process.memoryUsage().rss
    most = Math.max(most, process.memoryUsage().rss)
  }
  fs.rmSync(place, { recursive: true, force: true })
  report({ id: 'SP12', letters: MANY, floor, app, bar: 1.3, memory_mb: (most - before) / 1024 / 1024 })
  await documentsPage(inside, passphrase)
}

/** What the page of Documents asks when it is opened, over a register with many versions. */
async function documentsPage(inside, passphrase) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-documents-'))
  const { session, services, key } = await inside.openWithVersions(folder, passphrase, VERSIONS)
  key.fill(0)
  const times = []
  for (let run = 0; run <= RUNS; run++) {
    const took = await timed(() => {
      services.documents.states()
      services.documents.contradictions()
      services.documents.list({ limit: 50 })
    })
    if (run > 0) times.push(took)
  }
  const app = median(times)
  await session.service.lock()
  fs.rmSync(folder, { recursive: true, force: true })
  report({ id: 'documents', versions: VERSIONS, app, bar: PAGE_BAR, pass: app < PAGE_BAR })
}

/** The same words with the bare library: headings, paragraphs and lists, nothing else. */
async function bareLetter(blocks) {
  const wordsOf = (words) => (typeof words === 'string' ? words : words.map(({ text }) => text).join(''))
  const children = blocks.flatMap((block) => {
    if (block.type === 'title')
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.text)] })]
    if (block.type === 'heading')
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(block.text)] })]
    if (block.type === 'paragraph') return [new Paragraph({ children: [new TextRun(wordsOf(block.words))] })]
    if (block.type === 'signature') return block.lines.map((line) => new Paragraph({ children: [new TextRun(line)] }))
    if (block.type !== 'list') throw new Error(`the floor does not write a ${block.type}`)
    return block.items.map(
      (item) =>
        new Paragraph({ children: [new TextRun(wordsOf(item))], numbering: { reference: 'numbers', level: 0 } }),
    )
  })
  const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }]
  const file = new Document({ numbering: { config: [{ reference: 'numbers', levels }] }, sections: [{ children }] })
  return Packer.toBuffer(file)
}

async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}
