import { goTo } from './pages'
import { expect, test } from './steward'

// Row A7.
test('everything that happened with somebody stands in one story in the order of days, and each line opens its record', async ({
  larkfield,
}) => {
  const { page, saveAs } = larkfield
  const id = await page.evaluate(async () => {
    const { contacts, consents, requests, merging } = window.steward.calls
    const value = <T>(answer: unknown) => (answer as { value: T }).value
    const add = async (displayName: string) =>
      value<{ id: string; points: { id: string }[] }>(
        await contacts?.add?.({
          kind: 'person',
          displayName,
          source: 'The fair',
          obtainedOn: '2026-03-02',
          points: [{ kind: 'email', value: 'ada@lark.example' }],
        }),
      )
    const ada = await add('Ada Lark')
    const twin = await add('Lark, Ada')
    await contacts?.edit?.({
      id: ada.id,
      kind: 'person',
      displayName: 'Ada Lark',
      source: 'The fair',
      obtainedOn: '2026-03-02',
      points: ada.points,
      notes: 'Rings on Mondays.',
    })
    await consents?.give?.({
      contactId: ada.id,
      boxes: [{ channel: 'email', purpose: 'services', pointId: ada.points[0]?.id }],
      words: 'Yes to news.',
      happenedOn: '2026-11-20',
      how: 'paper-form',
      takenBy: 'Ruth Calder',
      note: '',
    })
    await requests?.log?.({
      kind: 'access',
      contactId: ada.id,
      name: '',
      organisation: '',
      email: '',
      phone: '',
      receivedOn: '2026-11-23',
      receivedBy: 'e-mail',
      askedBy: '',
      askedAs: '',
      scope: 'All of it',
      details: {},
    })
    await merging?.merge?.({ keepId: ada.id, goneId: twin.id, take: [] })
    return ada.id
  })
  await goTo(larkfield, `/contacts/${id}`)
  const files = page.getByRole('region', { name: 'Files' })
  await files
    .locator('input[type=file]')
    .setInputFiles({ name: 'form.txt', mimeType: 'text/plain', buffer: Buffer.from('Signed.') })
  await expect(files.getByText('form.txt')).toBeVisible()
  await goTo(larkfield, '/contacts')
  await page.getByRole('textbox', { name: 'Search contacts' }).fill('ada lark')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('1 contact')
  await page.getByRole('button', { name: 'More for the list' }).click()
  await page.getByRole('menuitem', { name: 'Export this list' }).click()
  await saveAs('Ada.csv')
  await page.getByRole('dialog').getByRole('button', { name: 'Save 1 contact' }).click()
  await expect(page.getByText('Saved 1 contact.')).toBeVisible()

  await goTo(larkfield, `/contacts/${id}`)
  const story = page.getByRole('complementary', { name: 'What happened' }).getByRole('listitem')
  await expect(story.filter({ hasText: 'Exported' })).toBeVisible()
  const lines = await story.evaluateAll((items) =>
    items.map((item) => ({
      on: item.querySelector('time')?.dateTime ?? '',
      words: item.textContent ?? '',
      leads: item.querySelector('a')?.getAttribute('href') ?? '',
    })),
  )
  expect(lines.map(({ on }) => on)).toEqual(
    lines
      .map(({ on }) => on)
      .toSorted()
      .toReversed(),
  )
  expect(lines.filter(({ leads }) => leads === '')).toEqual([])
  for (const part of [
    'Exported',
    'form.txt',
    'Joined with another entry',
    'notes',
    'Access request received',
    'Details obtained',
    'Added to the register',
    'the entry that was joined',
  ])
    expect(lines.filter(({ words }) => words.includes(part)).length, part).toBeGreaterThan(0)
  expect(lines.some(({ leads }) => leads.includes('?consent='))).toBe(true)
  for (const { leads, words } of lines) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, leads)
    const title = page.getByRole('main').getByRole('heading', { level: 1 })
    await expect(title, words).toBeVisible()
    await expect(title, words).not.toContainText(/no longer|not here|Nothing/)
  }
})
