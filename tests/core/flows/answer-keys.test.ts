import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { accessKey } from './keys/access'
import { breachKey } from './keys/breach'
import { cookiesKey } from './keys/cookies'
import { channelScenarios, uncited, untold, walk } from './keys/channel-table'
import { channelTables } from './keys/channels'
import { erasureKey } from './keys/erasure'
import { isMarketingKey } from './keys/is-marketing'
import { isMarketingPublicKey } from './keys/is-marketing-public'
import { endOf, missingDuties, missingRules, scenariosOf, type KeyTable } from './keys/key-table'

/** Each key file with the flow it is for. A disagreement is settled by reading the rules, never by changing a key. */
const tables: readonly KeyTable[] = [isMarketingKey, isMarketingPublicKey, cookiesKey, breachKey, accessKey, erasureKey]

/** Where an end leads on to, in the words of the keys. */
const leadsOn: Readonly<Record<string, string>> = { 'channel tree': '/guidance/ways?' }

test('no key is left out: fourteen files, each compared with a guide, forty scenarios or more in each', () => {
  const files = readdirSync(join(import.meta.dirname, '../../keys')).filter((name) => name.startsWith('marketing-'))
  const compared = [...tables, ...channelTables].map(({ file }) => file)
  expect(compared.toSorted()).toEqual(files.toSorted())
  const all = compared.map((file) => scenariosOf(file))
  for (const [at, scenarios] of all.entries()) expect(scenarios.length, compared[at]).toBeGreaterThanOrEqual(40)
  const ids = all.flat().map(({ id }) => id)
  expect(new Set(ids).size, 'each scenario once').toBe(ids.length)
  const emptyHanded = all
    .flat()
    .filter(({ expected: { verdict, finding, leadsTo } }) => verdict === null && !finding && !leadsTo)
  expect(emptyHanded, 'each says what has to come of it').toEqual([])
})

describe.each(tables.map((table) => [table.file, table] as const))('%s', (_, table) => {
  test.each(scenariosOf(table.file).map((one) => [one.id, one.title, one] as const))(
    '%s %s',
    (_id, _title, scenario) => {
      const end = endOf(table, scenario)
      const { verdict, finding, leadsTo, byHouse, decisions, duties, rules } = scenario.expected
      if (verdict !== null) expect(end.outcome.verdict).toBe(verdict)
      if (finding ?? leadsTo) expect(table.findings?.[end.nodeId]).toBe(finding ?? leadsTo)
      if (finding && leadsTo) expect(end.outcome.thenDo?.href).toBe(leadsOn[leadsTo])
      if (decisions) expect(table.decisions?.(end)).toMatchObject(decisions)
      expect(end.outcome.byHouse === true).toBe(byHouse)
      expect(missingDuties(table, end, duties)).toEqual([])
      expect(missingRules(end, rules)).toEqual([])
    },
  )

  test('has no line for a finding that is not an end', () => {
    for (const end of Object.keys(table.findings ?? {})) expect(table.flow.nodes[end]?.kind, end).toBe('outcome')
  })
})

describe.each(channelTables.map((table) => [table.file, table] as const))('%s', (_, table) => {
  test.each(channelScenarios(table).map((one) => [one.id, one.title, one] as const))(
    '%s %s',
    (_id, _title, scenario) => {
      const walked = walk(table, scenario)
      const { verdict, leadsTo, byHouse, duties, rules } = scenario.expected
      if (verdict !== null) expect([walked.nodeId, walked.outcome?.verdict]).toEqual([walked.nodeId, verdict])
      if (leadsTo !== undefined) expect(table.leads[leadsTo]).toContain(walked.nodeId)
      if (scenario.treatedAs !== '') expect(table.treatedAs?.[scenario.treatedAs]).toContain(walked.nodeId)
      expect(walked.outcome?.byHouse === true).toBe(byHouse)
      expect(walked.outcome?.mendable === true).toBe(scenario.until !== '')
      expect(untold(walked, duties)).toEqual([])
      expect(uncited(walked, rules)).toEqual([])
    },
  )
})
