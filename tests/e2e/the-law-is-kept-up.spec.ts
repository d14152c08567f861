import fs from 'node:fs'
import path from 'node:path'
import { newSigningKey, sealedPack, springPack } from '../fixtures/law/packs'
import { answerByKeys, dismissMessage, goTo } from './pages'
import { copyOf, expect, test, unlock, type Steward } from './steward'

test('a rule is found with its source, and it says that nobody checked it', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/guidance')
  await page.getByRole('link', { name: 'Library of rules' }).click()
  await page.getByRole('textbox', { name: 'Search the rules' }).fill('directories')
  const rule = page.getByRole('article').filter({ hasText: 'PECR regulation 18' })
  await expect(rule).toContainText('Not yet checked against the source')
  await rule.getByRole('link', { name: 'PECR regulation 18' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PECR regulation 18')
  await expect(page.getByText(/^https:\/\/www\.legislation\.gov\.uk\/uksi\/2003\/2426/)).toBeVisible()
  await page.getByRole('link', { name: 'Rules for telephone and internet firms only' }).click()
  await page.getByRole('button', { name: /^PECR regulation 9, not yet checked/ }).click()
  await page.getByRole('link', { name: 'Read in the library' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PECR regulation 9')
})

test('a signed law pack is looked at, used and taken back; decisions keep the rules they were made with', async ({
  start,
  larkfieldFolder,
}) => {
  const key = newSigningKey()
  const steward = await start({ folder: copyOf(larkfieldFolder), args: [`--steward-law-key=${key.publicKey}`] })
  const { page } = steward
  await unlock(steward)
  const before = await decide(steward)
  await expect(page.getByText('rules of 21 November 2026')).toBeVisible()

  const bytes = sealedPack(springPack, key)
  const altered = Uint8Array.from(bytes)
  altered[altered.length - 20] = (altered.at(-20) ?? 0) ^ 1
  await goTo(steward, '/guidance/library/changes')
  await choosePack(steward, 'altered.steward-law', altered)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Nothing has changed')
  await expect(page.getByRole('button', { name: 'Use these rules' })).toHaveCount(0)

  await choosePack(steward, 'spring.steward-law', bytes)
  await expect(page.getByRole('heading', { name: 'What “Rules of spring 2027” would change' })).toBeVisible()
  await expect(page.getByText('Then: 20 February 2027')).toBeVisible()
  await page.getByRole('button', { name: 'Use these rules' }).click()
  await expect(page.getByRole('heading', { name: '28 February 2027, in use' })).toBeVisible()
  await dismissMessage(steward)
  await goTo(steward, '/guidance/library/rule/pecr.directories')
  await expect(page.getByText('Whoever makes a directory tells people first.')).toBeVisible()
  await expect(page.getByText('Checked 20 February 2027')).toBeVisible()

  await goTo(steward, before)
  await expect(page.getByText('rules of 21 November 2026')).toBeVisible()
  const mark = page.getByRole('note').filter({ hasText: 'Look at this again: what it rests on has changed' })
  await expect(mark, 'a rule it rests on is another one now').toContainText('The rules it rests on')
  await expect(mark).toContainText('Of 28 February 2027')
  await expect(page.getByText('Do you make a directory of people or firms that the public can use?')).toBeVisible()
  await decide(steward)
  await expect(page.getByText('rules of 28 February 2027')).toBeVisible()

  // The program ends and starts anew: the pack is part of the register, and is in use again at once.
  const after = new URL(page.url()).hash.slice(1)
  await steward.app.close()
  const again = await start({ folder: steward.folder, args: [`--steward-law-key=${key.publicKey}`] })
  await unlock(again)
  await goTo(again, before)
  await expect(again.page.getByText('rules of 21 November 2026'), 'an old decision keeps its rules').toBeVisible()
  await goTo(again, after)
  await expect(again.page.getByText('rules of 28 February 2027')).toBeVisible()
  await goTo(again, '/guidance/library/changes')
  await expect(again.page.getByRole('heading', { name: '28 February 2027, in use' })).toBeVisible()
  await again.page.getByRole('button', { name: 'Take back: Rules of spring 2027' }).click()
  await again.page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click()
  await expect(again.page.getByRole('heading', { name: '21 November 2026, in use' })).toBeVisible()
  await goTo(again, '/guidance/library/rule/pecr.directories')
  await expect(again.page.getByText('Not yet checked against the source')).toBeVisible()
})

/** Answers whether PECR applies and keeps the answer; its address. */
async function decide(steward: Steward): Promise<string> {
  const { page } = steward
  await goTo(steward, '/guidance/flow/pecr-applies?')
  await answerByKeys(steward)
  await page.getByLabel('Who decides this?').fill('Ruth Calder')
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await expect(page).toHaveURL(/#\/guidance\/decision\//)
  return new URL(page.url()).hash.slice(1)
}

async function choosePack({ page, folder }: Steward, name: string, bytes: Uint8Array): Promise<void> {
  const file = path.join(folder, name)
  fs.writeFileSync(file, bytes)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Look at a law pack' }).click()
  await (await chooser).setFiles(file)
}
