import fs from 'node:fs'
import path from 'node:path'
import { choose, goTo } from './pages'
import { closeMessage, textOfDocx } from './papers'
import { expect, hasTool, test, type Steward } from './steward'

test('a filter is kept as a view, many are changed at once after a preview, taken back, and exported', async ({
  larkfield,
}) => {
  const { page, saveAs } = larkfield
  await goTo(larkfield, '/contacts')
  const main = page.getByRole('main')
  await expect(main.getByRole('status')).toHaveText('14 contacts')

  await choose(page, 'Role', 'Coaching client')
  await page.getByRole('button', { name: 'More filters' }).click()
  await page.getByRole('switch', { name: 'No source recorded' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Take away the filter “No source recorded”' }).click()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByLabel('Source', { exact: true }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.getByRole('button', { name: 'Save the view' }).click()
  await expect(page.getByText('Give the view a name.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Clients and where from')
  await page.getByRole('button', { name: 'Save the view' }).click()
  const views = page.getByRole('navigation', { name: 'Views' })
  const own = views.getByRole('button', { name: /^Clients and where from/ })
  await expect(own).toHaveAttribute('aria-current', 'true')
  await views.getByRole('button', { name: /^Everyone/ }).click()
  await expect(main.getByRole('status')).toHaveText('14 contacts')
  await own.click()
  await expect(page.getByRole('columnheader', { name: 'Source' })).toBeVisible()
  const clients = await main.getByRole('status').textContent()

  await page.getByLabel('Choose everybody on this list').check()
  const bar = page.getByRole('region', { name: 'The chosen contacts' })
  await expect(bar.getByRole('status')).toHaveText(`${clients} chosen`)
  await bar.getByRole('button', { name: 'Change' }).click()
  await page.getByRole('menuitem', { name: 'Add a role' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Add a role' }).click()
  await expect(dialog.getByText('Choose a role.')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Role' }).click()
  await page.getByRole('option', { name: 'Supporter' }).click()
  await expect(dialog.getByText(`This changes ${clients}.`)).toBeVisible()
  await dialog.getByRole('button', { name: `Add the role to ${clients}` }).click()
  await expect(page.getByRole('cell', { name: 'Coaching client, Supporter' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('cell', { name: 'Coaching client, Supporter' })).toHaveCount(0)

  await page.getByRole('button', { name: 'More for the list' }).click()
  await page.getByRole('menuitem', { name: 'Export this list' }).click()
  const file = await saveAs('Contacts.csv')
  await dialog.getByRole('button', { name: `Save ${clients}` }).click()
  await expect(page.getByText(`Saved ${clients}.`)).toBeVisible()
  const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\r\n')
  expect(lines[0]).toContain('"Name"')
  expect(`${lines.length - 1} contacts`).toBe(clients)
  expect(fs.existsSync(`${file}.part`)).toBe(false)
})

test('letters to a saved view: who may not get one is left out with the reason, the rest are written to by name', async ({
  larkfield,
}) => {
  test.skip(!hasTool('soffice'), 'LibreOffice reads the letters')
  const { page, folder, app } = larkfield
  await addSupporters(larkfield)
  await goTo(larkfield, '/contacts')
  await choose(page, 'Role', 'Supporter')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('6 contacts')
  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Friends of the house')
  await page.getByRole('button', { name: 'Save the view' }).click()
  await closeMessage(larkfield, 'View saved.')
  await page.getByRole('button', { name: 'More for the list' }).click()
  await page.getByRole('menuitem', { name: 'Letters to this list' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Letters to many people' })).toBeVisible()
  await expect(page.getByLabel('How it goes out')).toHaveValue('post')
  await expect(page.getByLabel('Which view').locator('option:checked')).toHaveText('Friends of the house')
  await page.getByLabel('Name of the campaign').fill('Evening in May')
  await page.getByLabel('What it is about').selectOption({ label: 'Invitations to events' })
  await page.getByRole('button', { name: 'Check who may get it' }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('2 of 6 may get “Evening in May”')
  for (const reason of ['On the do-not-contact list', 'Under 18', 'No address to send it to'])
    await expect(page.getByRole('button', { name: reason })).toBeVisible()

  await page.getByRole('button', { name: 'Write the 2 letters' }).click()
  const letter = page.getByRole('dialog', { name: 'The letter to 2 people' })
  await expect(letter.getByLabel('Heading of the letter'), 'what is typed next is the letter').toBeFocused()
  await letter.getByRole('button', { name: 'Save the letters' }).click()
  await page.getByRole('menuitem', { name: 'A Word file for each' }).click()
  await expect(letter.getByText('Give the letter a heading.')).toBeVisible()
  await expect(letter.getByText('Write the letter.')).toBeVisible()
  await letter.getByLabel('Heading of the letter').fill('An evening in May')
  await letter.getByRole('textbox', { name: 'The letter', exact: true }).fill('We meet again.\nCome along.')
  await expect(letter.getByRole('article')).toContainText('Dear Friend Number0,')
  await expect(letter.getByRole('article')).toContainText('0 Mill Row\nLarkfield\nE14 0ZZ', { useInnerText: true })
  const place = path.join(folder, 'place')
  fs.mkdirSync(place)
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, place)
  await letter.getByRole('button', { name: 'Save the letters' }).click()
  await page.getByRole('menuitem', { name: 'A Word file for each' }).click()
  await closeMessage(larkfield, '2 letters saved in the folder “campaign-letters”.')
  const saved = path.join(place, 'campaign-letters')
  expect(fs.readdirSync(saved)).toEqual(['letter-001.docx', 'letter-002.docx', 'list-of-letters.csv'])
  const written = textOfDocx(path.join(saved, 'letter-002.docx'))
  for (const said of ['An evening in May', 'Dear Friend Number1,', 'Come along.', 'E14 0ZZ', 'To get no more messages'])
    expect(written).toContain(said)
  await letter.getByRole('button', { name: 'Close' }).last().click()
  await expect(page.getByText('Saved: 2 who may get it')).toBeVisible()
  await expect(title).toHaveText('2 of 6 may get “Evening in May”')
})

/** Five friends beside the sample’s own, who all said yes to letters: one of them said stop, one is under 18, one has no address. */
async function addSupporters({ page }: Steward): Promise<void> {
  await page.evaluate(async () => {
    const { contacts, consents, suppression } = window.steward.calls
    for (let number = 0; number < 5; number++) {
      const address = { kind: 'post', value: `${number} Mill Row, Larkfield`, label: '', postcode: 'E14 0ZZ' }
      const added = (await contacts?.add?.({
        kind: 'person',
        displayName: `Friend Number${number}`,
        roles: ['supporter'],
        source: 'Our form',
        under18: number === 3,
        points: number === 4 ? [] : [address],
      })) as { value: { id: string; points: { id: string }[] } }
      const { id, points } = added.value
      const how = { happenedOn: '2026-11-02', how: 'web-form', takenBy: 'Ruth', note: '', wordingId: '' }
      const proof = { words: 'Yes, write to me about events.', evidence: 'Form 12', reviewOn: '', endsOn: '' }
      const boxes = [{ channel: 'post', purpose: 'events', pointId: points[0]?.id ?? '' }]
      if (points.length > 0) await consents?.give?.({ contactId: id, boxes, ...how, ...proof })
      if (number === 2)
        await suppression?.add?.({ about: 'person', contactId: id, askedOn: '2026-11-20', source: 'phone' })
    }
  })
}
