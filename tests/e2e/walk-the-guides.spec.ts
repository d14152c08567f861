import { fillWords } from '../../src/core/flows/fill-words'
import { flowById } from '../../src/core/flows/trees/index'
import { verdictInWords } from '../../src/core/flows/verdict-words'
import { someOf } from '../fixtures/how-often'
import { dismissMessage, goTo } from './pages'
import { expect, testInOneWindow as test, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

type Answers = Readonly<Record<string, string>>

/** What a message is, how its questions are answered, and the end of the guide it must come to. */
const messages: readonly (readonly [flowId: string, message: string, answers: Answers, end: string])[] = [
  ['is-marketing', 'A leaflet through every door', { IM1: 'no' }, 'IM1.no'],
  ['is-marketing', 'An invoice', { IM1: 'yes', IM2: 'no', IM3: 'service' }, 'IM3.service'],
  ['is-marketing', 'A notice the regulator orders', { IM1: 'yes', IM2: 'no', IM3: 'regulator' }, 'IM3.regulator'],
  ['is-marketing', 'A survey that sells nothing', { IM1: 'yes', IM2: 'no', IM3: 'research' }, 'IM3.research'],
  ['is-marketing', 'Something nobody can place', { IM1: 'yes', IM2: 'no', IM3: 'unsure' }, 'IM3.unsure'],
  ['is-marketing', 'An offer for a course', { IM1: 'yes', IM2: 'yes', IM4: 'no', IM5: 'no' }, 'IM5.no'],
  ['is-marketing', 'New year greetings with our courses', { IM1: 'yes', IM2: 'greeting' }, 'greeting-with-mention'],
  ['is-marketing', 'A recall of an unsafe product', { IM1: 'yes', IM2: 'no', IM3: 'safety' }, 'IM3.service'],
  ['is-marketing-public', 'Reminder of a blood test', { PM1: 'yes' }, 'PM1.yes'],
  ['is-marketing-public', 'Foot clinic at a price, to all with diabetes', { PM1: 'no', PM2: 'yes' }, 'PM2.yes'],
  ['is-marketing-public', 'News with a line on the run', { PM1: 'no', PM2: 'no', PM3: 'yes' }, 'PM3.yes'],
  ['is-marketing-public', 'Annual diabetes review', { 'psm.gp-table': 'care' }, 'table.N-care'],
]
/** What is answered where a message says nothing else. */
const usual: Answers = {
  'IM2.greeting': 'yes',
  CM1: 'no',
  'IM6.mark': 'no',
  'psm.gp-table': 'other',
  'psm.gp-table.care': 'long-term-review',
}

// All twelve where everything is tried; a quick run takes one of each sort.
const some = someOf(messages, 4)

test(`${some.length} messages come to their answer, each with its reason and its law`, async ({ larkfield }) => {
  for (const [flowId, message, answers, end] of some) await walk(larkfield, flowId, message, answers, end)
})

test('a practice that is stricter with itself is answered by its own rule, and care stays care', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/settings/own-rules')
  await page.getByRole('switch', { name: 'Health campaigns to many need consent' }).check()
  const campaign = { PM1: 'no', PM2: 'no', PM3: 'no', PM4: 'yes' }
  const said = await walk(larkfield, 'is-marketing-public', 'Stop smoking, to everybody', campaign, 'PM4.house')
  expect(said).toBe('Ask first, own rule')
  await walk(larkfield, 'is-marketing-public', 'Cervical screening', { PM1: 'yes' }, 'PM1.yes')
})

test('four guides are walked to their end and kept; the decision says what was answered', async ({ larkfield }) => {
  const { page } = larkfield
  const kept: readonly (readonly [string, string, Answers, string])[] = [
    ['post', 'Elin Rhys, by name only', {}, ''],
    ['cookies', 'Load balancing', { CK1: 'stores', CK2: 'yes', CK7: 'yes' }, 'CK7.paragraph-3'],
    ['fax', 'Brightwater Joinery', {}, ''],
    ['erasure', 'A former client', {}, ''],
  ]
  for (const [flowId, subject, answers, end] of kept) {
    const word = await walk(larkfield, flowId, subject, answers, end)
    await page.getByLabel('Who decides this?').fill('Ruth Calder')
    await page.getByRole('button', { name: 'Save the decision' }).click()
    await expect(page).toHaveURL(/#\/guidance\/decision\//)
    await dismissMessage(larkfield)
    await expect(page.getByRole('main')).toContainText(word)
    await expect(page.getByRole('main')).toContainText('Ruth Calder')
  }
  await goTo(larkfield, '/guidance/decisions')
  for (const [, subject] of kept) await expect(page.getByRole('main')).toContainText(subject)
})

/** Answers a guide one question at a time, the first answer where nothing is given; the word it ends in. */
async function walk(larkfield: Steward, flowId: string, who: string, answers: Answers, end: string): Promise<string> {
  const { page } = larkfield
  const flow = flowById(flowId)
  if (!flow) throw new Error(`no guide ${flowId}`)
  const main = page.getByRole('main')
  await goTo(larkfield, '/guidance')
  await goTo(larkfield, `/guidance/flow/${flowId}`)
  const title = main.getByRole('heading', { level: 1 })
  const name = main.getByRole('textbox').or(main.getByRole('combobox')).first()
  await name.fill(who)
  await name.press('Enter')
  await expect(title).toHaveText(fillWords(flow.asks, who))
  const keep = page.getByRole('heading', { name: /^Keep this as/ })
  const asked = main.getByRole('heading', { level: 2 }).first()
  for (let at = 0; at < 25; at++) {
    await expect(main.getByRole('button', { name: 'Next' }).or(keep)).toBeVisible()
    if (await keep.isVisible()) break
    const words = (await asked.textContent()) ?? ''
    const found = Object.entries(flow.nodes).filter(
      ([, node]) => node.kind === 'question' && fillWords(node.ask, who) === words,
    )
    const given = found.map(([id]) => answers[id] ?? usual[id]).find((one) => one !== undefined)
    const question = found[0]?.[1]
    const answer = question?.kind === 'question' ? question.answers.find(({ id }) => id === given) : undefined
    const radio = answer
      ? main.getByRole('radio', { name: new RegExp(`^${literal(fillWords(answer.label, who))}`) })
      : main.getByRole('radio')
    await expect(main, 'why it is asked').toContainText('Why this question')
    await radio.first().check()
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(asked).not.toHaveText(words)
  }
  const outcome = end === '' ? undefined : flow.nodes[end]
  if (outcome?.kind === 'outcome') {
    await expect(asked, `${who}: ${end}`).toHaveText(fillWords(outcome.say, who))
    await expect(main).toContainText(verdictInWords(outcome))
  }
  await expect(main.getByText('The law behind this')).toBeVisible()
  await expect(main.getByRole('button', { name: /(checked|Settled reading)/ }).first()).toBeVisible()
  return (await asked.locator('xpath=preceding-sibling::p').textContent()) ?? ''
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
