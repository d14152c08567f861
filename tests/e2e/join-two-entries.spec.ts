import { goTo } from './pages'
import { expect, test } from './steward'

test('joining an opted-out entry with an opted-in one leaves the person opted out, and is taken back', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const ids = await page.evaluate(async () => {
    const { contacts, consents } = window.steward.calls
    const told = { how: 'paper-form', takenBy: 'Ruth Calder', note: '' }
    const value = (answer: unknown) => (answer as { value: { id: string; points: { id: string }[] } }).value
    const add = async (displayName: string) =>
      value(
        await contacts?.add?.({
          kind: 'person',
          displayName,
          subscriberType: 'individual',
          points: [{ kind: 'email', value: 'ada@post.example' }],
        }),
      )
    const yes = await add('Ada Lark')
    const no = await add('Lark, Ada')
    const boxes = [{ channel: 'email', purpose: 'services', pointId: yes.points[0]?.id }]
    await consents?.give?.({
      ...told,
      contactId: yes.id,
      boxes,
      words: 'Read out.',
      happenedOn: '2026-11-20',
    })
    await consents?.withdraw?.({
      ...told,
      contactId: no.id,
      channel: 'email',
      purpose: 'services',
      pointId: no.points[0]?.id,
      happenedOn: '2026-03-01',
    })
    return { yes: yes.id, no: no.id }
  })
  await goTo(larkfield, '/contacts/duplicates')
  const main = page.getByRole('main')
  await expect(main).toContainText('Same e-mail address')
  await main.getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { name: 'Join two entries' })).toBeVisible()
  await main.getByRole('radio', { name: 'Ada Lark' }).check()
  await page.getByRole('button', { name: 'Join the two entries' }).click()
  await expect(page.getByRole('heading', { name: 'Ada Lark', level: 1 })).toBeVisible()
  await expect(main).toContainText('Joined with another entry')
  const verdict = () =>
    page.evaluate(async (known) => {
      const contactIds = [known.yes, known.no]
      const answer = (await window.steward.calls['views']?.['mailVerdicts']?.({ contactIds })) as {
        value: { verdict: string }[]
      }
      return answer.value.map((one) => one.verdict)
    }, ids)
  expect(await verdict()).toEqual(['blocked'])
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText('Undone.')).toBeVisible()
  await expect.poll(verdict).toHaveLength(2)
})
