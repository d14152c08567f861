import { goTo } from './pages'
import { expect, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

test('an own rule turns the answers at once, says whom it is about, waits for a sign with its proof, and can be undone', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const title = 'Only people who showed that they want to hear'
  await goTo(larkfield, '/settings')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Your own rules/ })
    .click()
  const rule = page.getByRole('switch', { name: title })
  await expect(rule, 'off until somebody decides').not.toBeChecked()
  await expect(page.getByRole('switch')).toHaveCount(8)
  await rule.check()
  await expect(page.getByText(`“${title}” is on. It is about`)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('On since 24 November 2026')

  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Dan Okafor' }).click()
  await page.getByRole('complementary', { name: 'The chosen contact' }).getByRole('link', { name: 'Open' }).click()
  const signs = page.locator('section', { has: page.getByRole('heading', { name: 'Signs that they want to hear' }) })
  await expect(signs).toContainText('None is recorded.')
  const call = page.locator('[data-cell="live-call services"]').first()
  await call.click()
  await expect(page.getByRole('main')).toContainText('Your own rule does not: no sign is recorded')

  await signs.getByRole('button', { name: 'Record a sign' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Record the sign' }).click()
  await expect(dialog).toContainText('Write what they said or did, and where you keep it.')
  await dialog.getByLabel('What they said or did, and where you keep it').fill('Wrote back in March; in his file')
  await dialog.getByLabel('Recorded by').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Record the sign' }).click()
  await expect(signs).toContainText('Wrote back in March')
  await expect(page.getByRole('main'), 'the sign is no yes: the law goes on').not.toContainText('no sign is recorded')
  await expect(page.getByRole('main')).toContainText('Not screened yet.')

  await goTo(larkfield, '/settings/own-rules')
  await rule.uncheck()
  const said = page.getByRole('alert').filter({ hasText: `“${title}” is off.` })
  await said.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(rule, 'undone').toBeChecked()
})

type Contact = { readonly kind: 'person' | 'organisation'; readonly displayName: string } & Readonly<
  Record<string, unknown>
>
const email = (value: string) => ({ points: [{ kind: 'email', value, label: '' }] })
const company = { subscriberType: 'corporate', legalForm: 'company', legalNumber: 'EX000779' }

/** Each own rule that is about contacts: whom it stops or asks more of, by which way, and what their page then says. */
const turns: readonly (readonly [option: string, contact: Contact, way: string, says: string])[] = [
  [
    'positiveIndicationOnly',
    { kind: 'person', displayName: 'Una Reed', points: [{ kind: 'mobile', value: '07700 900171', label: '' }] },
    'live-call',
    'Your own rule does not: no sign is recorded',
  ],
  [
    'corporateAsIndividual',
    { kind: 'organisation', displayName: 'Mill Lane Ltd', ...company, ...email('office@milllane.example') },
    'email',
    'Your own rule on companies does not: no sign is recorded',
  ],
  [
    'companyContactLi',
    { kind: 'person', displayName: 'Col Finch', ...company, ...email('col@milllane.example') },
    'email',
    'Your own rule: contacts at companies rest on an assessment',
  ],
  [
    'ctpsFirstContact',
    {
      kind: 'organisation',
      displayName: 'Weir & Co Ltd',
      ...company,
      points: [{ kind: 'phone', value: '020 7946 0172', label: '' }],
    },
    'live-call',
    'Your own rule: before the first call to an organisation',
  ],
  [
    'formerClientOptIn',
    { kind: 'person', displayName: 'Ida Moss', roles: ['former-coaching-client'], ...email('ida@home.example') },
    'email',
    'they are a former client and did not opt in',
  ],
  [
    'unsubscribeAlways',
    { kind: 'organisation', displayName: 'Lock Yard Ltd', ...company, ...email('office@lockyard.example') },
    'email',
    'Your own rule: put a working way to unsubscribe into it',
  ],
  [
    'noUnder18',
    { kind: 'person', displayName: 'Kit Vale', under18: true, ...email('kit@home.example') },
    'email',
    'your own rule sends no marketing to anybody under 18',
  ],
]

test('each own rule, alone and with all the others, makes an answer stricter, and the page of the answer says so', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const call = (...asked: [feature: string, verb: string, input: unknown]) =>
    page.evaluate(
      async ([feature, verb, input]) =>
        (await window.steward.calls[feature]?.[verb]?.(input)) as {
          value: { id: string; points: { id: string }[] }
        },
      asked,
    )
  const main = page.getByRole('main')
  const all = Object.fromEntries([...turns.map(([option]) => [option, true]), ['cautiousNhs', true]])
  const looks: (readonly [address: string, option: string, says: string])[] = []
  for (const [option, contact, way, says] of turns) {
    const { id, points } = (await call('contacts', 'add', contact)).value
    looks.push([`/marketing/may-i?contact=${id}&way=${way}&point=${points[0]?.id}&about=services`, option, says])
  }
  await call('house', 'save', {})
  for (const [address, option, says] of looks) {
    await goTo(larkfield, address)
    await expect(main, `${option} is off`).toContainText('Answer it step by step')
    await expect(main).not.toContainText(says)
    await call('house', 'save', { [option]: true })
    await expect(main, `${option} is on`).toContainText(says)
    await call('house', 'save', {})
    await expect(main, `${option} is off again`).not.toContainText(says)
  }
  await call('house', 'save', all)
  for (const [address, option] of looks) {
    await goTo(larkfield, address)
    await expect(main, `all of them: ${option}`).toContainText(/own rule/i)
  }
  await call('house', 'save', {})
})
