import type { Page } from '@playwright/test'
import { expect, type Steward } from './steward'

/** Answers to what the policy asks of Larkfield Coaching, by the words of the question. */
const answers: Record<string, string> = {
  Country: 'United Kingdom',
  Who: 'Northern Cloud',
}

/** Goes from question to question with the button for it, answering each where the focus is put. */
export async function answerEverything(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: /^Answer the (next|last) question$/ })
  const approveIt = page.getByRole('button', { name: 'Approve' })
  await expect(approveIt).toBeVisible()
  for (let left = 40; left > 0 && (await next.isVisible()); left--) {
    const before = await page.getByRole('heading', { level: 1 }).locator('..').locator('..').textContent()
    await next.click()
    const focus = page.locator('input:focus, textarea:focus')
    await expect(focus).toBeVisible()
    const type = await focus.getAttribute('type')
    if (type === 'checkbox') await page.keyboard.press('Space')
    else if (type === 'radio') await page.keyboard.press('ArrowRight')
    else {
      const label = await focus.evaluate((field: HTMLInputElement) => field.labels?.[0]?.textContent ?? '')
      await focus.fill(answers[label] ?? 'As we agree with you')
    }
    await page.keyboard.press('Tab')
    await expect(page.getByRole('heading', { level: 1 }).locator('..').locator('..')).not.toHaveText(before ?? '')
  }
  await expect(next).toBeHidden()
}

/** Approves the policy as it stands: each line of what is checked before use, then the version. */
export async function approve({ page }: Pick<Steward, 'page'>, version: number): Promise<void> {
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  for (const line of await page.getByRole('group', { name: 'Check before use' }).getByRole('checkbox').all())
    await line.check()
  await page.getByRole('button', { name: `Approve version ${version}` }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}
