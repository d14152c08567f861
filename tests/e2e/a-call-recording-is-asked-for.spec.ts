import fs from 'node:fs'
import { closeMessage, exportAs, tagsOfPdf } from './papers'
import { choose, goTo, recordPlace, searchFor } from './pages'
import { expect, hasTool, test } from './steward'

test('a recording is registered, looked up for a reason, asked for, authorised and released, and the log says all of it', async ({
  larkfield,
}) => {
  test.skip(!hasTool('pdfinfo'), 'pdfinfo reads the paper')
  const { page } = larkfield
  const dialog = page.getByRole('dialog')
  const shoot = async (name: string) => {
    const folder = process.env.STEWARD_SHOTS
    if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
  }

  // The register: where it is, which call it was, and the day it goes.
  await goTo(larkfield, '/marketing')
  await page.getByRole('link', { name: 'Call recordings' }).first().click()
  await shoot('empty')
  await page.getByRole('button', { name: 'Add a recording' }).click()
  await dialog.getByLabel('Where it is kept').fill('Phone system, store 2')
  await dialog.getByLabel('Day of the call', { exact: true }).fill('20/10/2026')
  await dialog.getByLabel('Time (optional)').fill('10:42')
  await dialog.getByLabel('Length (optional)').fill('4:20')
  await dialog.getByLabel('Extension (optional)').fill('12')
  await dialog.getByLabel('Outside numbers (optional)').fill('020 7946 0142')
  await dialog.getByRole('combobox', { name: 'Who was on the call (optional)' }).fill('Dan Ok')
  await page.getByRole('option', { name: /Dan Okafor/ }).click()
  await expect(dialog).toContainText('the call of 20 October 2026 and 90 days is 18 January 2027')
  await shoot('add')
  await dialog.getByRole('button', { name: 'Add the recording' }).click()
  await closeMessage(larkfield, 'Added as REC-2026-001. To be destroyed on 18 January 2027.')
  await expect(page.getByRole('table', { name: 'Call recordings' })).toContainText('store 2')
  await expect(page.getByRole('main')).not.toContainText('Okafor')
  await shoot('list')

  // The search over all says that there is one, and no more.
  await searchFor(larkfield, '020 7946 0142')
  await expect(page.getByRole('option', { name: /^REC-2026-001.*asks for a reason/ })).toBeVisible()
  await page.keyboard.press('Escape')

  // Who was on it is shown for a reason, and the reason stands.
  await page.getByRole('link', { name: '20 October 2026, 10:42' }).click()
  await expect(page.getByRole('main')).not.toContainText('Okafor')
  await shoot('closed')
  await page.getByRole('button', { name: 'Open it with a reason' }).click()
  await dialog.getByRole('button', { name: 'Open the recording’s entry' }).click()
  await expect(dialog.getByText('Looking without a reason is not allowed', { exact: false }).first()).toBeVisible()
  await dialog.getByLabel('Reason').fill('Dan says we promised a refund')
  await dialog.getByRole('button', { name: 'Open the recording’s entry' }).click()
  await expect(page.getByRole('link', { name: 'Dan Okafor' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'History' })).toContainText('Dan says we promised a refund')
  await shoot('opened')

  // Somebody asks to hear it: every field of the form.
  await page.getByRole('button', { name: 'Log a request' }).click()
  await page.getByRole('radio', { name: 'Call recording request' }).check()
  await page.getByRole('combobox', { name: 'Who asks?' }).fill('Sam Poole')
  await page.keyboard.press('Tab')
  await choose(page, 'Why do they want it?', 'Our work needs it')
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByText('Without a reason nobody may open a recording.', { exact: false })).toBeVisible()
  await page.getByLabel('The valid reason').fill('A complaint about a refund')
  await page.getByRole('textbox', { name: 'Day of the call (optional)' }).fill('20/10/2026')
  await page.getByLabel('Time of the call (optional)').fill('10:42')
  await page.getByLabel('Extension (optional)').fill('12')
  await page.getByLabel('Outside number (optional)').fill('020 7946 0142')
  await page.getByLabel('Names of everybody on the call (optional)').fill('Dan Okafor, Ruth Calder')
  await page.getByLabel('What else helps to find the call (optional)').fill('The refund of June')
  await choose(page, 'How do they want it?', 'Hear it')
  await shoot('log')
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('heading', { name: 'Call recording request from Sam Poole' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('No law sets a day for this')
  await shoot('case')

  // Only a director may say yes to that.
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await dialog.getByLabel('What you tell them, and why').fill('You may hear the call of 20 October.')
  await dialog.getByLabel('Who authorises or refuses it').fill('Ruth Calder')
  await choose(page, 'Their role', 'Data controller')
  await dialog.getByRole('button', { name: 'Record the decision' }).click()
  await expect(dialog.getByText('only a director may authorise it', { exact: false })).toBeVisible()
  await shoot('authorise')
  await choose(page, 'Their role', 'Director, or')
  await dialog.getByRole('button', { name: 'Record the decision' }).click()
  await closeMessage(larkfield, 'Recorded.')

  // Found through the case, and linked to it.
  await page.getByRole('button', { name: 'Look one up' }).click()
  await expect(dialog.getByLabel('Reason')).toHaveValue(/CR-2026-001: A complaint about a refund/)
  await shoot('look-up')
  await dialog.getByRole('button', { name: 'Look it up' }).click()
  await page.getByRole('button', { name: 'It is this call' }).click()
  await page.getByRole('link', { name: 'Back to the case' }).click()
  await expect(page.getByRole('main')).toContainText('REC-2026-001, Phone system, store 2')
  for (const place of ['Register of recordings', 'Phone system or its supplier']) await recordPlace(larkfield, place)

  // Released, with what and to whom.
  await page.getByRole('button', { name: 'Write the answer' }).click()
  await expect(page.getByRole('article', { name: 'The letter' })).toContainText('The recording is released to you.')
  await dialog.getByRole('button', { name: 'Record it as sent' }).click()
  await expect(dialog.getByText('Choose what they got.')).toBeVisible()
  await choose(page, 'What did they get?', 'They heard it')
  await dialog.getByLabel('Who got it').fill('Sam Poole')
  await choose(page, 'How it went', 'In person')
  await shoot('release')
  await dialog.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await shoot('released')

  await goTo(larkfield, '/requests')
  await page.getByRole('link', { name: 'Print a log' }).click()
  await choose(page, 'Which log', 'Call recording request')
  await page.getByRole('switch', { name: 'With what the law wants logged besides' }).uncheck()
  const log = page.getByRole('article', { name: 'The log' })
  await expect(log).toContainText('They heard it')
  await shoot('print')
  const menu = page.getByRole('button', { name: 'Export' })
  const day = '24 November 2026'
  expect(fs.readFileSync(await exportAs(larkfield, menu, 'Table (CSV)', 'log.csv'), 'utf8')).toBe(
    '"Request","Request type","Who asked","Valid reason","Date and time of the call","Extension","Outside number",' +
      '"Parties","About the call","Authorised by","Role","Authorised on","Decision","Released on","Released to","How",' +
      '"Copy or listen"\r\n' +
      `"CR-2026-001, ${day}","Business need","Sam Poole","A complaint about a refund","20 October 2026, 10:42","12",` +
      `"020 7946 0142","Dan Okafor, Ruth Calder","The refund of June","Ruth Calder",` +
      `"Director, or a partner, trustee or owner","${day}","Release it","${day}","Sam Poole","In person","They heard it"\r\n`,
  )
  expect(tagsOfPdf(await exportAs(larkfield, menu, 'PDF', 'log.pdf')).columns).toHaveLength(17)
})

test('where calls are recorded: the places that say so, a slip, and the notice an access request asks for', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const dialog = page.getByRole('dialog')
  const shoot = async (name: string) => {
    const folder = process.env.STEWARD_SHOTS
    if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
  }
  await page.evaluate(async () => {
    const { recordings } = window.steward.calls
    await recordings?.add?.({ keptWhere: 'Phone system, store 2', calledOn: '2026-06-01' })
  })
  await goTo(larkfield, '/today')
  await expect(page.getByText('Destroy call recording REC-2026-001, or say why not')).toBeVisible()
  await expect(page.getByText('Say that calls are recorded: 4 of 4 places left')).toBeVisible()
  await shoot('today')
  await goTo(larkfield, '/marketing/recordings?show=publication')
  await page.getByRole('button', { name: 'Tick it: Website' }).click()
  await dialog.getByLabel('Who made sure').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Tick it' }).click()
  await expect(page.getByRole('main')).toContainText('Since 24 November 2026, Ruth Calder made sure')
  await shoot('places')

  await page.getByRole('button', { name: 'Something went wrong' }).click()
  await choose(page, 'What happened?', 'The wrong recording was opened')
  await dialog.getByLabel('In your own words').fill('I opened the call of another Dan')
  await shoot('slip')
  await dialog.getByRole('button', { name: 'Report it' }).click()
  await expect(dialog).toContainText('Tell your manager now')
  await shoot('slip-next')
  await dialog.getByRole('link', { name: /^Open / }).click()
  await expect(page.getByRole('main')).toContainText(/near miss/i)

  await page.getByRole('button', { name: 'Log a request' }).click()
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Vera Holt')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Log the request' }).click()
  await page.getByRole('button', { name: 'Write the notice' }).click()
  await expect(page.getByRole('article', { name: 'The notice' })).toContainText('Vera Holt')
  await shoot('notice')
  await dialog.getByRole('button', { name: 'Record it as given' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await expect(page.getByRole('main')).toContainText('Given on 24 November 2026')
})
