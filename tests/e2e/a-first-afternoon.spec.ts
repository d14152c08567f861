import { closeMessage, exportAs, textOfDocx } from './papers'
import { choose, goTo } from './pages'
import { expect, PASSPHRASE, test, type Steward } from './steward'

test('from an empty computer to an exported privacy policy, in fewer than sixty questions', async ({ steward }) => {
  test.setTimeout(120_000)
  const { page } = steward
  let asked = 0
  const fill = async (label: string, words: string) => {
    asked += 1
    await page.getByLabel(label, { exact: true }).fill(words)
  }
  await page.getByRole('button', { name: 'Create your register' }).click()
  await fill('Passphrase', PASSPHRASE)
  await fill('Type it again', PASSPHRASE)
  await page.getByRole('button', { name: 'Continue' }).click()
  asked += 1 // prove the sheet, or later
  await page.getByRole('button', { name: 'Do this later' }).click({ timeout: 20_000 })
  await fill('Name of the organisation', 'Oakham Joinery Ltd')
  asked += 3 // what it does, its legal form, where it is based
  await choose(page, 'What it does', 'Something else')
  await fill('Postal address', '4 Mill Lane\nOakham LE15 6AA')
  await fill('Phone', '020 7946 0123')
  await fill('E-mail', 'hello@oakham.example')
  await fill('Role', 'Office manager')
  await fill('E-mail for privacy questions', 'privacy@oakham.example')
  await page.getByRole('button', { name: 'Save and go on' }).click()

  asked += await answerFirst(steward, ['Customers', 'Suppliers'])
  await stopAndGoOn(steward)
  asked += await answerFirst(steward, ['Our computers and phones are encrypted.'])

  const afternoon = page
    .getByRole('region', { name: 'Your first afternoon' })
    .or(page.locator('section').filter({ has: page.getByRole('heading', { name: 'Your first afternoon' }) }))
  await expect(afternoon.first()).toContainText('Finish your draft privacy policy')
  await expect(afternoon.first()).toContainText('retention schedule')
  await expect(afternoon.first()).toContainText(/It is proposed for your kind of organisation\. \d+ parts wait/)
  await expect(page.getByRole('link', { name: 'Go on: Answer the first questions' })).toBeHidden()
  await page.getByRole('link', { name: /^(Finish|Read) it: Finish your draft privacy policy$/ }).click()
  asked += await answerPolicy(steward)
  asked += 1 // approve it
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  for (const check of await page.getByRole('dialog').getByRole('checkbox').all()) await check.check()
  await page.getByRole('button', { name: 'Approve version 1' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const file = await exportAs(steward, page.getByRole('button', { name: 'Export' }), 'Word', 'policy.docx')
  const words = textOfDocx(file)
  expect(words).toContain('Oakham Joinery Ltd')
  expect(words).toContain('Customers')
  expect(words).not.toContain('People who ask us something')
  expect(words).toContain('We do not record telephone calls')
  expect(words).not.toMatch(/\{\{|undefined|_{3,}/)
  expect(asked).toBeLessThan(60)
})

const sectors = [
  {
    name: 'Alder Street Surgery',
    sector: 'GP practice',
    officer: 'Jane Ashdown',
    firms: { 'Runs our clinical system': 'Meadow Clinical Systems', 'Sends our text messages to patients': 'Pinglow' },
    yes: [],
    says: [
      'Writing to you about appointments',
      'Hospitals and others who treat you',
      'Our data protection officer is Jane Ashdown',
      'We do not ring, e-mail or text people to advertise',
      'Our practice manager finds out what happened',
    ],
    never: /legitimate interests[^]*Caring for you|Business Manager/,
    record: ['Writing about appointments', 'Hospitals and others who treat you, Meadow Clinical Systems, Pinglow'],
    pecr: ['We make no marketing calls.', 'How we tell care from marketing'],
  },
  {
    name: 'Fernhill Recruitment Ltd',
    sector: 'Recruitment',
    officer: '',
    firms: { 'Keeps our contact system and sends our e-mails from it': 'Talentbase' },
    yes: [/ring people/, /TPS and CTPS/, /e-mail or text people/, /how to stop/],
    says: [
      'Job alerts',
      'Organisations with a role to fill',
      'Talentbase',
      'We ask for your consent first',
      'TPS and CTPS',
    ],
    never: /data protection officer|Business Manager/,
    record: ['Job alerts', 'News for candidates', 'Organisations with a role to fill, Talentbase'],
    pecr: ['Ringing a person about our services', 'prospects, candidates, prospective clients'],
  },
] as const

for (const { name, sector, officer, firms, yes, says, never, record, pecr } of sectors)
  test(`${sector}: each fact once, and the policy, the record and the PECR policy follow from it`, async ({
    steward,
  }) => {
    test.setTimeout(120_000)
    const { page } = steward
    const main = page.getByRole('main')
    await page.getByRole('button', { name: 'Create your register' }).click()
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByLabel('Type it again', { exact: true }).fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Do this later' }).click({ timeout: 20_000 })
    await page.getByLabel('Name of the organisation').fill(name)
    await choose(page, 'What it does', sector)
    await page.getByLabel('Postal address').fill('2 Alder Street\nHolt NR25 6AA')
    await page.getByLabel('E-mail', { exact: true }).fill('hello@firm.example')
    await page.getByLabel('Role', { exact: true }).fill('Practice manager')
    await page.getByLabel('E-mail for privacy questions').fill('privacy@firm.example')
    await expect(page.getByLabel('Data protection officer', { exact: true })).toHaveCount(officer === '' ? 0 : 1)
    if (officer !== '') {
      await page.getByLabel('Data protection officer', { exact: true }).fill(officer)
      await page.getByLabel('How to reach the officer').fill('jane.ashdown@officer.example')
    }
    // Passphrase twice, the sheet, legal form and nation left as they are, and the eight or ten above.
    let asked = 13 + (officer === '' ? 0 : 2)
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await expect(page.getByText(/^Question 1 of \d+$/)).toBeVisible()
    for (; await page.getByText(/^Question \d+ of \d+$/).isVisible(); asked++) {
      const ask = (await main.getByRole('heading', { level: 2 }).first().textContent()) ?? ''
      if (ask === 'Which firms outside keep or see the details for you?')
        for (const [does, firm] of Object.entries(firms)) await page.getByLabel(does, { exact: true }).fill(firm)
      else if (ask.startsWith('Whose')) for (const tick of await page.getByRole('checkbox').all()) await tick.check()
      else if (ask.includes('safe today')) await page.getByRole('checkbox', { name: /backups/ }).check()
      else await page.getByRole('radio', { name: yes.some((one) => one.test(ask)) ? 'Yes' : 'No', exact: true }).check()
      await page.getByRole('button', { name: 'Next' }).click()
      await expect(main).not.toContainText(ask)
    }
    asked += Object.keys(firms).length
    await expect(page.getByRole('link', { name: 'See the drills: Play a drill once' })).toBeVisible()

    await page.getByRole('link', { name: /^(Finish|Read) it: Finish your draft privacy policy$/ }).click()
    asked += (await answerPolicy(steward)) + 1
    expect(asked).toBeLessThan(60)
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    for (const check of await page.getByRole('dialog').getByRole('checkbox').all()) await check.check()
    await page.getByRole('button', { name: 'Approve version 1' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await closeMessage(steward, 'Version 1 approved.')
    const file = await exportAs(steward, page.getByRole('button', { name: 'Export' }), 'Word', 'policy.docx')
    const words = textOfDocx(file)
    for (const said of says) expect(words).toContain(said)
    expect(words).not.toMatch(never)

    await goTo(steward, '/documents/records')
    for (const said of record) await expect(main).toContainText(said)
    await expect(main).not.toContainText('not named yet')
    await goTo(steward, '/documents/pecr-policy')
    for (const said of pecr) await expect(page.getByRole('article')).toContainText(said)
  })

/** Answers the first questions: ticks these, says no to the rest, names nobody; stops when asked to tick something else. */
async function answerFirst({ page }: Steward, ticks: readonly string[]): Promise<number> {
  const ask = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  await expect(page.getByText(/^Question \d+ of \d+$/)).toBeVisible()
  for (let asked = 0; ; asked++) {
    if (!(await page.getByText(/^Question \d+ of \d+$/).isVisible())) return asked
    const words = (await ask.textContent()) ?? ''
    const [first = ''] = ticks
    if (await page.getByRole('radio', { name: 'No', exact: true }).isVisible())
      await page.getByRole('radio', { name: 'No', exact: true }).check()
    else if (await page.getByRole('checkbox', { name: first }).isVisible())
      for (const tick of ticks) await page.getByRole('checkbox', { name: tick }).check()
    else if (await page.getByRole('checkbox', { name: 'Nobody outside sees or keeps anything' }).isVisible())
      await page.getByRole('checkbox', { name: 'Nobody outside sees or keeps anything' }).check()
    else return asked
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByRole('main')).not.toContainText(words)
  }
}

/** The program is left in the middle, and goes on where it stopped. */
async function stopAndGoOn({ page }: Steward): Promise<void> {
  const main = page.getByRole('main')
  await expect(main).toContainText('How do you keep details safe today?')
  await page.getByRole('button', { name: 'Do the rest later' }).click()
  await expect(main).toContainText('One question is left.')
  await page.keyboard.press('Control+l')
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByRole('link', { name: 'Go on: Answer the first questions' }).click({ timeout: 20_000 })
  await expect(main).toContainText('How do you keep details safe today?')
}

/** Goes through what the policy still asks with the button for it. */
async function answerPolicy({ page }: Steward): Promise<number> {
  const next = page.getByRole('button', { name: /^Answer the (next|last) question$/ })
  await expect(page.getByRole('button', { name: 'Approve', exact: true })).toBeVisible()
  for (let asked = 0; ; asked++) {
    if (!(await next.isVisible())) return asked
    expect(asked, 'the policy asks for an end').toBeLessThan(40)
    const head = page.getByRole('heading', { level: 1 }).locator('..').locator('..')
    const before = await head.textContent()
    await next.click()
    const focus = page.locator('input:focus, textarea:focus')
    await expect(focus).toBeVisible()
    const type = await focus.getAttribute('type')
    if (type === 'checkbox') await page.keyboard.press('Space')
    else if (type === 'radio') await page.keyboard.press('ArrowRight')
    else {
      const label = await focus.evaluate((field: HTMLInputElement) => field.labels?.[0]?.textContent ?? '')
      await focus.fill(label === 'Country' ? 'United Kingdom' : 'As we agree with you')
    }
    await page.keyboard.press('Tab')
    await expect(head).not.toHaveText(before ?? '')
  }
}
