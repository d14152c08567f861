import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { newSigningKey, sealedPack, springPack } from '../fixtures/law/packs'
import { goTo } from './pages'
import { copyOf, expect, test, unlock } from './steward'

test('a law pack that says an exception anew sends the cookie to its questions, and the notice waits', async ({
  start,
  larkfieldFolder,
}) => {
  const key = newSigningKey()
  const steward = await start({ folder: copyOf(larkfieldFolder), args: [`--steward-law-key=${key.publicKey}`] })
  const { page, folder } = steward
  await unlock(steward)
  await goTo(steward, '/documents/cookies')
  await page.getByRole('button', { name: 'Add one' }).click()
  await page.getByRole('radio', { name: 'Traffic statistics' }).check()
  await page.getByRole('button', { name: 'Add it and go to its questions' }).click()
  await answerAll(page)
  const row = page.getByRole('row', { name: /Traffic statistics/ })
  await expect(row).toContainText('No consent, if…')

  const file = path.join(folder, 'statistics.steward-law')
  const say = 'Counting visits needs clear words and a switch, and totals only.'
  const changes = [{ say: 'Statistics: newer words.', rules: ['cookie.statistics'] }]
  fs.writeFileSync(file, sealedPack({ ...springPack, rules: { 'cookie.statistics': { say } }, changes }, key))
  await goTo(steward, '/guidance/library/changes')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Look at a law pack' }).click()
  await (await chooser).setFiles(file)
  await page.getByRole('button', { name: 'Use these rules' }).click()
  await expect(page.getByRole('heading', { name: '28 February 2027, in use' })).toBeVisible()

  await goTo(steward, '/documents/cookies?')
  await expect(row).toContainText('A rule it rests on changed after the test of 24 November 2026.')
  await page.getByRole('button', { name: 'The notice' }).click()
  await expect(page.getByRole('main')).toContainText('Traffic statistics: a rule it rests on changed')

  // From the saved answer too, its questions are asked where the list hears of the answer.
  await goTo(steward, '/guidance/again')
  await page.getByRole('link', { name: /^Answer again/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Does it need consent? Traffic statistics')
  await answerAll(page)
  await expect(row).toContainText('No consent, if…')
  await goTo(steward, '/guidance/again?')
  await expect(page.getByRole('heading', { name: 'Every saved answer still rests on what is so' })).toBeVisible()
})

/** Answers that it counts visits and nothing else, and saves that. */
async function answerAll(page: Page) {
  const answers = [
    /^Yes, it stores or reads/,
    /^No$/,
    /^No$/,
    'Yes, all of that',
    'Yes, all of it',
    'Yes, for this alone',
  ]
  const asked = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  for (const name of answers) {
    const words = (await asked.textContent()) ?? ''
    await page.getByRole('radio', { name }).check()
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(asked).not.toHaveText(words)
  }
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await expect(page).toHaveURL(/#\/documents\/cookies$/)
}
