import type { Locator, Page } from '@playwright/test'
import { pageOfDocument, versionedTemplates } from '@core/documents/kept-in-versions'
import { expect, type Steward } from './steward'

type OnPage = Pick<Steward, 'page'>

/** Opens a page of the program by its address, as a link would. */
export async function goTo({ page }: OnPage, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, route)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}

/** Closes the message that is shown: where the window is small it lies over buttons until it goes by itself. */
export async function dismissMessage({ page }: OnPage): Promise<void> {
  await page.getByRole('button', { name: 'Dismiss this message' }).first().click()
}

/** The list of contacts holds so many: by the rows it tells to whoever hears the page, not by its words. */
export async function expectContacts({ page }: OnPage, count: number): Promise<void> {
  await expect(page.getByRole('table', { name: 'Contacts' })).toHaveAttribute('aria-rowcount', String(count + 1))
}

/** Opens the search over all with its key, and types. */
export async function searchFor({ page }: OnPage, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search everything' })).toBeFocused()
  await page.keyboard.type(words)
}

/** Chooses from a list that opens under its field; `option` is how the wanted line begins. */
export async function choose(page: Page, label: string | RegExp, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: new RegExp(`^${option}`) }).click()
}

type Wanted = {
  readonly kind?:
    | 'Access request'
    | 'Erasure request'
    | 'Do not contact'
    | 'Complaint'
    | 'Correction request'
    | 'Restriction request'
    | 'Objection'
    | 'Portability request'
    | 'Automated decision'
  readonly name: string
  /** Typed as a person would: `28/10/2026`. */
  readonly on?: string
  readonly how?: string
}

/** Logs a request through the form, and ends on the page of its case. */
export async function logRequest({ page }: OnPage, { kind, name, on, how }: Wanted): Promise<void> {
  await page.getByRole('button', { name: 'Log a request' }).click()
  if (kind) await page.getByRole('radio', { name: kind }).check()
  await page.getByRole('combobox', { name: /^Who/ }).fill(name)
  await page.keyboard.press('Tab') // closes the list of contacts that fit, which would lie over the next fields
  if (on) await page.getByLabel('Day it came', { exact: true }).fill(on)
  if (how) await choose(page, 'How it came', how)
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
}

/** Chooses an act in the menu of a case. */
export async function fromCaseMenu({ page }: OnPage, act: string): Promise<void> {
  await page.getByRole('button', { name: 'More: pause, more time, notes' }).click()
  await page.getByRole('menuitem', { name: act, exact: true }).click()
}

/** Records what came of a place: as the form suggests, or with another answer. */
export async function recordPlace({ page }: OnPage, place: string, came?: string): Promise<void> {
  await page.getByRole('button', { name: `Record: ${place}` }).click()
  if (came) await choose(page, 'What came of it', came)
  await page.getByRole('button', { name: 'Record the place' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** Chooses in a bar of segments, whose radio buttons lie hidden under their words. */
export async function pick(scope: Page | Locator, question: string, answer: string): Promise<void> {
  await scope.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click()
}

/** Chooses the first answer of each question of a flow with the keyboard alone, and returns what was asked. */
export async function answerByKeys({ page }: OnPage): Promise<string[]> {
  const asked: string[] = []
  const question = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  const keep = page.getByRole('heading', { name: 'Keep this as a decision' })
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible()
  while (!(await keep.isVisible())) {
    expect(asked.length, 'every way ends').toBeLessThan(30)
    const words = (await question.textContent()) ?? ''
    asked.push(words)
    for (let tabs = 0; tabs < 12 && !(await onRadio(page)); tabs++) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(question).not.toHaveText(words)
  }
  return asked
}

function onRadio(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio')
}

/**
 * Every page: each route of `routes.tsx` with the addresses it is looked at by. What stands in braces is a record, which
 * `make-full-register.ts` names; in an empty register it is one that does not exist.
 */
export const everyPage: Readonly<Record<string, readonly string[]>> = {
  '/today': ['/today'],
  '/today/first-steps': ['/today/first-steps'],
  '/contacts': ['/contacts'],
  '/contacts/trash': ['/contacts/trash'],
  '/contacts/notices': ['/contacts/notices'],
  '/contacts/duplicates': ['/contacts/duplicates'],
  '/contacts/join/:one/:other': ['/contacts/join/{one of two}/{other of two}'],
  '/contacts/import': ['/contacts/import'],
  '/contacts/:id': ['/contacts/{contact}', '/contacts/{company}'],
  '/coaching/:id/notes/:noteId': ['/coaching/{engagement}/notes/{note}', '/coaching/{engagement}/notes/new'],
  '/coaching/note/:noteId': ['/coaching/note/{note}'],
  '/coaching': ['/coaching'],
  '/coaching/:id': ['/coaching/{engagement}', '/coaching/{finished engagement}'],
  '/requests': ['/requests'],
  '/requests/new': ['/requests/new'],
  '/requests/:id/check': ['/requests/{access request}/check'],
  '/requests/what-is-left': ['/requests/what-is-left'],
  '/requests/logs': ['/requests/logs'],
  '/requests/reports': ['/requests/reports'],
  '/requests/:id': [
    '/requests/{access request}',
    '/requests/{do not contact}',
    '/requests/{erasure request}',
    '/requests/{complaint}',
    '/requests/{closed request}',
  ],
  '/breaches': ['/breaches'],
  '/breaches/new': ['/breaches/new'],
  '/breaches/:id': ['/breaches/{breach}', '/breaches/{closed breach}'],
  '/documents': ['/documents'],
  '/documents/privacy-policy': ['/documents/privacy-policy'],
  '/documents/email-signature': ['/documents/email-signature'],
  '/documents/unsubscribe-footer': ['/documents/unsubscribe-footer'],
  '/documents/call-recording': ['/documents/call-recording'],
  '/documents/pecr-policy': ['/documents/pecr-policy'],
  '/documents/cookies': ['/documents/cookies', '/documents/cookies?show=notice'],
  '/documents/cookies/:id/test': ['/documents/cookies/{cookie}/test'],
  '/documents/retention': [
    '/documents/retention',
    '/documents/retention?show=schedule',
    '/documents/retention?show=certificates',
  ],
  '/documents/records': ['/documents/records'],
  '/documents/suppliers': ['/documents/suppliers'],
  '/documents/assessments': ['/documents/assessments'],
  '/documents/assessments/:id': ['/documents/assessments/{weighing of interests}'],
  '/documents/out-of-date': ['/documents/out-of-date'],
  '/documents/check-your-own': ['/documents/check-your-own'],
  '/documents/self-audit': ['/documents/self-audit'],
  '/documents/ready/:templateId': versionedTemplates()
    .map(({ id }) => pageOfDocument(id))
    .filter((address) => address.startsWith('/documents/ready/')),
  '/guidance': ['/guidance'],
  '/guidance/flow/:flowId': ['/guidance/flow/live-call', '/guidance/flow/cookies?contact={contact}'],
  '/guidance/decision/:id': ['/guidance/decision/{decision}'],
  '/guidance/decisions': ['/guidance/decisions'],
  '/guidance/again': ['/guidance/again'],
  '/guidance/ways': ['/guidance/ways'],
  '/guidance/public-bodies': ['/guidance/public-bodies', '/guidance/public-bodies?show=sheet'],
  '/guidance/training': ['/guidance/training'],
  '/guidance/calculator': ['/guidance/calculator'],
  '/guidance/first-hour': ['/guidance/first-hour'],
  '/guidance/library': ['/guidance/library'],
  '/guidance/library/articles': ['/guidance/library/articles'],
  '/guidance/library/changes': ['/guidance/library/changes'],
  '/guidance/library/article/:id': ['/guidance/library/article/resources'],
  '/guidance/library/rule/:id': ['/guidance/library/rule/pecr.r21.tps'],
  '/marketing': ['/marketing'],
  '/marketing/permissions': ['/marketing/permissions'],
  '/marketing/forms/:id': ['/marketing/forms/{form}', '/marketing/forms/new'],
  '/marketing/do-not-contact': ['/marketing/do-not-contact', '/marketing/do-not-contact?entry={entry of the list}'],
  '/marketing/may-i': ['/marketing/may-i', '/marketing/may-i?contact={contact}', '/marketing/may-i?text=07700+900999'],
  '/marketing/screening/results': ['/marketing/screening/results'],
  '/marketing/screening': ['/marketing/screening'],
  '/marketing/screening/list': ['/marketing/screening/list'],
  '/marketing/campaigns': ['/marketing/campaigns'],
  '/marketing/campaigns/new': ['/marketing/campaigns/new'],
  '/marketing/campaigns/:id': ['/marketing/campaigns/{campaign}'],
  '/marketing/check': ['/marketing/check', '/marketing/check?text=07700+900999'],
  '/marketing/recordings': ['/marketing/recordings', '/marketing/recordings?show=publication'],
  '/marketing/recordings/:id': [
    '/marketing/recordings/{recording}',
    '/marketing/recordings/{recording}?look={look-up}',
  ],
  '/settings': ['/settings'],
  '/settings/organisation': ['/settings/organisation'],
  '/settings/basis': ['/settings/basis'],
  '/settings/own-rules': ['/settings/own-rules'],
  '/settings/security': ['/settings/security'],
  '/settings/backups': ['/settings/backups'],
  '/settings/health': ['/settings/health'],
  '/settings/evidence': ['/settings/evidence'],
  '/settings/reminders': ['/settings/reminders'],
  '/settings/locking': ['/settings/locking'],
  '/settings/erasure': ['/settings/erasure'],
  '/settings/move': ['/settings/move'],
  '/settings/history': ['/settings/history'],
  '/help': ['/help'],
  '/help/drills': ['/help/drills'],
  '/help/drills/:id': ['/help/drills/client-asks-for-notes'],
  '/help/keyboard': ['/help/keyboard'],
  '/help/glossary': ['/help/glossary'],
  '/about': ['/about'],
}

/** Every address of `everyPage`; a record that is not among these is one nobody ever made. */
export function everyAddress(records: Readonly<Record<string, string>>): readonly string[] {
  const idOf = (_: string, record: string) => records[record] ?? '00000000-0000-4000-8000-000000000000'
  return Object.values(everyPage).flatMap((addresses) =>
    addresses.map((address) => address.replace(/\{([^}]+)\}/g, idOf)),
  )
}
