import { noticeFactsOf } from '@core/cookies/notice-facts'
import { blocksToText } from '@core/documents/blocks-to-text'
import { composeDocument } from '@core/documents/framed'
import { cookieNotice } from '@core/documents/templates/cookie-notice'
import { patientPreferences } from '@core/documents/templates/patient-preferences'
import { guidanceSheetFacts, publicBodyGuidance } from '@core/documents/templates/public-body-guidance'
import { trainingLog } from '@core/documents/templates/training-log'
import { cookies as questions } from '@core/flows/trees/cookies'
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readText } from '../../../src/register/attachments/text/read-text'
import { toDocx } from '../../../src/register/documents/to-docx'
import { testedAs } from '../../core/cookies/technologies'
import { larkfieldFrame } from '../../core/documents/larkfield'
import { wholeTraining } from '../../fixtures/calls/training'
import { isFull } from '../../fixtures/how-often'

const organisation = { ...larkfieldFrame.organisation, sector: 'gp-practice' as const }
const frame = { organisation, madeOn: '2026-11-24', version: 0, nextReviewOn: '' } as const
const site = { changePlace: '“Cookie settings” at the foot', setsNothing: false }
const set = [testedAs('CK7.paragraph-3', {}), testedAs('CK7.paragraph-5', {}), testedAs('CK8', { party: 'third' })]
const line = { ...wholeTraining, id: '00000000-0000-4000-8000-000000000003', addedAt: '2026-11-20T10:00:00.000Z' }

/** The papers for visitors, staff and patients, each made from everything it can say. */
const sheets = {
  [cookieNotice.id]: composeDocument(cookieNotice, noticeFactsOf(set, site, questions.version), frame),
  [publicBodyGuidance.id]: composeDocument(publicBodyGuidance, guidanceSheetFacts.parse({ isCautious: true }), frame),
  [patientPreferences.id]: composeDocument(patientPreferences, {}, frame),
  [trainingLog.id]: composeDocument(trainingLog, { rows: [line] }, frame),
}

/** Words only: no bullets, no difference in blanks. */
const bare = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .split(/\s+/u)
    .filter((word) => word !== '•' && word !== '')
    .join(' ')

const asWord = (id: string) =>
  toDocx({ title: id, blocks: [...(sheets[id] ?? [])], letterhead: { organisationName: '', logo: null } })

it.each(Object.entries(sheets))('%s says in a Word file what it says on the page', async (id, blocks) => {
  const { text } = await readText({ ending: 'docx', bytes: await asWord(id) })
  expect(bare(text)).toContain(bare(blocksToText(blocks)))
})

const noOffice = process.env['STEWARD_REQUIRE_TOOLS'] !== '1' && spawnSync('soffice', ['--version']).error !== undefined

it.skipIf(!isFull || noOffice)('and LibreOffice reads the same in each', { timeout: 120_000 }, async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-sheets-'))
  try {
    for (const id of Object.keys(sheets)) fs.writeFileSync(path.join(folder, `${id}.docx`), await asWord(id))
    const files = Object.keys(sheets).map((id) => path.join(folder, `${id}.docx`))
    const profile = `-env:UserInstallation=file://${path.join(folder, 'office')}`
    const args = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files]
    execFileSync('soffice', args, { stdio: 'ignore', env: { ...process.env, HOME: folder } })
    for (const [id, blocks] of Object.entries(sheets)) {
      const text = fs.readFileSync(path.join(folder, `${id}.txt`), 'utf8')
      // The foot of the page with its number follows the words.
      expect(bare(text).startsWith(bare(blocksToText(blocks))), `${id}: ${bare(text)}`).toBe(true)
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
})
