import { breachFlow } from '@core/flows/trees/breach'
import type { Answers } from '@core/flows/step'
import type { Ended } from '../walk'
import { same, type KeyTable } from './key-table'

const ways = ['encrypted', 'record', 'risk', 'people', 'public', 'exception'] as const

/** The same answer on each way that asks the question. */
const onEach = (questionId: string, places: readonly string[], answer: string): Answers =>
  Object.fromEntries(places.map((place) => [`${questionId}.${place}`, answer]))
const byRisk = (questionId: string, answer: string) => onEach(questionId, ['risk', 'high'], answer)

const notSafe = { BR4: 'no' }

/** Which of the four are told: the regulator and the people by the end, the others by what was answered on the way. */
function toldBy({ nodeId, path }: Ended): Record<string, string> {
  const said = (questionId: string) => path.find((passed) => passed.nodeId.startsWith(questionId))?.answer.id
  const byRoute = said('BR6') === 'nhs-england' ? 'dspt' : 'ico'
  const [regulator = '', people = ''] = toldAt[nodeId] ?? []
  return {
    regulator: regulator === 'by-route' ? byRoute : regulator,
    people,
    organisations: said('BR8.organisations') === 'yes' ? 'told' : 'none',
    police: said('BR8.police') === 'yes' ? 'told' : 'not-needed',
  }
}

const toldAt: Readonly<Record<string, readonly [regulator: string, people: string]>> = {
  'BR1.no': ['nobody', 'not-told'],
  'BR2.yes': ['pecr-route', ''],
  'BR3.yes': ['the-client-decides', ''],
  'record.encrypted': ['not-reported', 'not-told'],
  record: ['not-reported', 'not-told'],
  regulator: ['by-route', 'not-told'],
  'regulator-exception': ['by-route', 'not-told'],
  'regulator-and-people': ['by-route', 'letters'],
  'regulator-and-public': ['by-route', 'public-communication'],
}

/** Who must be told of a breach. Late, and with facts missing, only where the scenario says so. */
export const breachKey: KeyTable = {
  file: 'marketing-breach-decisions.json',
  flow: breachFlow,
  usual: { ...byRisk('BR6.late', 'no'), ...byRisk('BR6.partial', 'no') },
  facts: {
    BR1: same('BR1', 'yes', 'no'),
    BR2: same('BR2', 'yes', 'no'),
    BR3: same('BR3', 'yes', 'no'),
    BR4: same('BR4', 'yes', 'no'),
    'BR4.fails': { 'no-encryption': notSafe, 'key-lost': notSafe, 'no-backup': notSafe },
    BR5: { ...same('BR5', 'unlikely', 'risk', 'high'), 'not-clearly-unlikely': { BR5: 'risk' } },
    BR6: { 'nhs-england': byRisk('BR6', 'nhs-england'), other: byRisk('BR6', 'other') },
    'BR6.late': { yes: byRisk('BR6.late', 'yes') },
    'BR6.partial': { yes: byRisk('BR6.partial', 'yes') },
    BR7: same('BR7', 'none', 'unintelligible', 'risk-removed', 'disproportionate'),
    'BR8.organisations': {
      yes: onEach('BR8.organisations', ways, 'yes'),
      no: onEach('BR8.organisations', ways, 'no'),
    },
    'BR8.police': { yes: onEach('BR8.police', ways, 'yes'), no: onEach('BR8.police', ways, 'no') },
  },
  findings: {
    'BR1.no': 'log-as-incident',
    'BR2.yes': 'pecr-route',
    'BR3.yes': 'tell-controller',
    'record.encrypted': 'record-only',
    record: 'record-only',
    regulator: 'ico',
    'regulator-exception': 'ico',
    'regulator-and-people': 'ico-and-individuals',
    'regulator-and-public': 'ico-and-individuals',
  },
  decisions: toldBy,
  // A provider gives its reasons under the rule of its own route.
  dutiesBy: { 'late-reasons': ['pecr.r5a.time'] },
}
