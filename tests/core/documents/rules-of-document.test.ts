import { layOver } from '@core/law/overlay'
import { rules, rulesVersion, type RuleId } from '@core/law/rules'
import { complaintForm } from '@core/documents/templates/complaint-form'
import { approveVersion, makeVersion } from '@core/documents/make-version'
import { changedRulesOf, ruleDifferences } from '@core/documents/rules-of-document'
import { runsOf } from '@core/documents/runs'
import { afterEach, expect, it } from 'vitest'
import { larkfield } from './larkfield'

const made = makeVersion(complaintForm, {
  id: 'v1',
  about: '',
  seq: 1,
  facts: {},
  organisation: larkfield,
  now: '2026-11-20T09:00:00Z',
})
const version = approveVersion(complaintForm, made, { today: '2026-11-20', nextReviewOn: '2027-11-20' })
const lay = (id: RuleId, say: string) =>
  layOver({ version: '2027-02-28', rules: new Map([[id, { ...rules[id], say }]]) })
afterEach(() => layOver(undefined))

it('a document rests on its rules as they were when it was made', () => {
  expect(version.rulesVersion).toBe(rulesVersion)
  expect([changedRulesOf(version), ruleDifferences(version)]).toEqual([[], []])
})

it('a rule that a law pack says anew is named, and shown word by word', () => {
  lay('complaint.ack', `${rules['complaint.ack'].say} Keep a copy.`)
  const { cite } = rules['complaint.ack']
  expect(changedRulesOf(version)).toEqual([{ fact: '', say: `The rule ${cite}`, rule: 'complaint.ack' }])
  const [shown, ...others] = ruleDifferences(version)
  expect([shown?.cite, others]).toEqual([cite, []])
  const changes = runsOf(shown?.words ?? '').filter(({ change }) => change)
  expect(changes.map(({ change, text }) => [change, text.trim()])).toEqual([
    ['added', expect.stringContaining('Keep a copy')],
  ])
})

it('a rule it does not rest on, a version nobody approved and one of the same rules are left alone', () => {
  lay('pecr.directories', 'Whoever makes a directory tells people first.')
  expect([changedRulesOf(version), ruleDifferences(version)]).toEqual([[], []])
  lay('complaint.ack', 'Say that it came.')
  expect(changedRulesOf({ ...version, status: 'draft' })).toEqual([])
  expect(changedRulesOf({ ...version, rulesVersion: '2027-02-28' })).toEqual([])
})

it('where the pack it was made with is gone, that is said, and no words are made up', () => {
  const later = { ...version, rulesVersion: '2026-12-31' }
  lay('complaint.ack', 'Say that it came.')
  expect(changedRulesOf(later)).toEqual([
    { fact: '', say: 'The rules it rests on: those of another version are in use now', rule: '' },
  ])
  expect(ruleDifferences(later)).toEqual([])
})
