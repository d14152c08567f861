import { factsFor, type KnownContact } from '@core/flows/facts-for'
import type { Duty, Flow } from '@core/flows/flow'
import { houseOptionRules, type HouseOptions } from '@core/flows/house-options'
import { withPreAnswers } from '@core/flows/pre-answers'
import { step, type Answers, type Passed } from '@core/flows/step'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { scenariosOf, type Scenario } from './key-table'

/** A key file about a way of reaching somebody: what it says is walked with the own rules of the scenario switched on. */
export type ChannelTable = {
  readonly file: string
  /** The flow; or by the channel the scenario names. */
  readonly flow: Flow | Readonly<Record<string, Flow>>
  readonly usual: Answers
  readonly facts: Readonly<Record<string, Readonly<Record<string, Answers>>>>
  /** Where the key hands over to other questions: the ends or questions that do so. */
  readonly leads: Readonly<Record<string, readonly string[]>>
  /** Whose rules the key wants followed: the question they begin with. */
  readonly treatedAs?: Readonly<Record<string, readonly string[]>>
}

/** Where a scenario comes to: an end, or the first of the questions that the key hands over to. */
export type Walked = {
  readonly nodeId: string
  readonly path: readonly Passed[]
  readonly outcome: Extract<ReturnType<typeof step>, { at: 'outcome' }>['outcome'] | undefined
  readonly duties: readonly Duty[]
}

const givenFile = z.object({
  scenarios: z.array(
    z.object({
      given: z.object({ channel: z.string().default('') }).default({ channel: '' }),
      expected: z.object({ until: z.string().default(''), treatedAs: z.string().default('') }),
    }),
  ),
})

const folder = join(import.meta.dirname, '../../../keys')

/** A scenario with the channel it names, what it is blocked until, and whose rules it wants followed. */
export type ChannelScenario = Scenario & {
  readonly channel: string
  readonly until: string
  readonly treatedAs: string
}

/** The scenarios of a key file. */
export function channelScenarios({ file }: ChannelTable): ChannelScenario[] {
  const more = givenFile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).scenarios
  return scenariosOf(file).map((one, index) => ({
    ...one,
    channel: more[index]?.given.channel ?? '',
    until: more[index]?.expected.until ?? '',
    treatedAs: more[index]?.expected.treatedAs ?? '',
  }))
}

/** What the register would hold of such a recipient, as far as the own rules ask. */
function contactOf({ CM4, CM5, ...facts }: Scenario['facts']): KnownContact | undefined {
  if (CM5 === undefined) return undefined
  const isCompany = ['company', 'llp', 'scottish-partnership', 'public-body', 'royal-charter', 'cio'].includes(CM5)
  return {
    kind: CM4 === 'organisation' ? 'organisation' : 'person',
    subscriberType: isCompany ? 'corporate' : 'individual',
    legalForm: '',
    legalNumber: facts['CM5.proof'] === 'yes' ? '01234567' : '',
    under18: false,
    noContactAtAll: false,
    ...(facts['EI2.former-client'] === 'yes' && { roles: ['former-coaching-client'] }),
  }
}

function houseOf(on: readonly string[]): HouseOptions {
  return Object.fromEntries(Object.entries(houseOptionRules).map(([option, rule]) => [option, on.includes(rule)]))
}

/** Walks one scenario; throws where the table has no line for a fact, so that none is passed over. */
export function walk(table: ChannelTable, scenario: ChannelScenario): Walked {
  const flow = 'nodes' in table.flow ? (table.flow as Flow) : table.flow[scenario.channel]
  if (!flow) throw new Error(`${scenario.id}: no flow for “${scenario.channel}”`)
  const own: Record<string, string> = { ...table.usual }
  for (const [question, answer] of Object.entries(scenario.facts)) {
    const line = table.facts[question]?.[answer]
    if (line === undefined) throw new Error(`${scenario.id}: no line for ${question} “${answer}”`)
    Object.assign(own, line)
  }
  // A number on file or its absence says nothing about a form nobody wrote down.
  if (scenario.facts['CM5'] === 'unknown') own['subscriber'] = 'unknown'
  const { house, facts } = scenario
  const known = factsFor({ contact: contactOf(facts), house: houseOf(house), channel: flow.channel })
  // What the key says itself wins over the register, but for what is fixed.
  const reached = step(flow, withPreAnswers(flow, known, own))
  if (reached.at === 'outcome') return { ...reached, outcome: reached.outcome }
  const { nodeId, path } = reached
  return { nodeId, path, outcome: undefined, duties: path.flatMap(({ answer }) => answer.adds ?? []) }
}

const dutyRules = z
  .object({ duties: z.record(z.string(), z.object({ rules: z.array(z.string()) })) })
  .parse(JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8'))).duties

/** What the sentence of each duty has to speak of; its rules are those of the key. */
const speaksOf: Readonly<Record<string, RegExp>> = {
  'lawful-basis': /lawful basis/,
  'privacy-notice': /privacy notice/,
  'keep-secure': /safe way/,
  'no-promotional-content': /nothing that promotes/,
  'say-what-the-law-still-requires': /must reach them all the same/,
  'show-date-and-source': /when and how the refusal/,
  'say-who-you-are': /say who you are/i,
  'show-number': /your number|number show/,
  'log-request': /log the request/i,
  'no-extra-promotion': /no other promotion/,
  'answer-once': /once/,
  'entry-stays': /Leave the entry/,
  'confirm-legal-form': /Confirm the legal form/,
  'refresh-or-confirm': /Refresh the consent .* or confirm/,
  'add-suppression': /on the suppression list/,
  'record-screening': /Write down the service or licence used, the day and the result/,
  'show-listing': /register, note that/,
  'finish-assessment': /assessment/,
  'give-name': /Say who is calling/,
  'address-if-asked': /address or a freephone number when asked/,
  'tell-right-to-object': /can (refuse|object to) marketing/,
  'log-attempt': /Log the call, also when nobody picks up/,
  'offer-opt-out': /Offer to stop/,
  'honour-opt-out': /stop at once/,
  'keep-consent-proof': /Keep the proof/,
  'working-opt-out': /way to stop that works/,
  'suppress-on-opt-out': /suppression list at once/,
  'basis-matches': /basis match/,
  'unsubscribe-block': /unsubscribe into every message/,
  'suppress-person': /person who objects on the suppression list/,
  'suppress-organisation-if-asked': /all of it on the list/,
  'stop-when-they-leave': /leaves the organisation/,
  'no-consent-words': /Do not speak of consent/,
  'connection-request-only': /request to connect, as long as it promotes nothing/,
  'record-indication': /Write down what they said besides accepting/,
  fairness: /Be fair/,
  'assess-notify-screen': /assessment.*notice.*objected/,
  'check-pixels': /pixel .* cookies/,
  'fax-name-and-address': /your name and an address or a freephone/,
  'opt-out-on-letter': /in the letter.*and how/,
  'source-if-indirect': /where you have the address from/,
  'suppress-on-request': /When they object, put them on the suppression list/,
}

/** Duties of the key that nobody is told: a sentence about it, under one of the rules of the key. */
export function untold({ duties }: Walked, wanted: readonly string[]): string[] {
  return wanted.filter((id) => {
    const rules = dutyRules[id]?.rules ?? []
    const about = speaksOf[id]
    if (!about) throw new Error(`no words for the duty ${id}`)
    return !duties.some((duty) => about.test(duty.say) && duty.rules.some((one) => rules.includes(one)))
  })
}

/** Rules of the key cited nowhere on the way. */
export function uncited({ path, outcome, duties }: Walked, wanted: readonly string[]): string[] {
  const cited = new Set<string>([
    ...path.flatMap(({ question }) => question.rules),
    ...(outcome?.rules ?? []),
    ...duties.flatMap(({ rules }) => rules),
  ])
  return wanted.filter((id) => !cited.has(id))
}
