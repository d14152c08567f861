import { erasureFlow } from '@core/flows/trees/erasure'
import type { Answers } from '@core/flows/step'
import type { KeyTable } from './key-table'

const open = (answer: string): Answers => ({
  'still-open': answer,
  'still-open-part': answer,
  'still-open-claims': answer,
})
const nothing = {}

/** Erasure: must we erase? The flow asks for the most exact exception, so one named besides it changes nothing. */
export const erasureKey: KeyTable = {
  file: 'marketing-erasure.json',
  flow: erasureFlow,
  facts: {
    ER1: { yes: { 'who-is-asking': 'yes' }, no: { 'who-is-asking': 'no' } },
    ER2: {
      no: { unfounded: 'no' },
      'no-evidence': { unfounded: 'no' },
      unfounded: { unfounded: 'yes' },
      excessive: { unfounded: 'yes' },
    },
    ER3: {
      'only-marketing': { 'what-they-want': 'no-marketing' },
      more: { 'what-they-want': 'erased' },
      no: { 'what-they-want': 'erased' },
    },
    ER4: {
      a: { ground: 'not-needed' },
      b: { ground: 'consent-withdrawn' },
      c: { ground: 'objection' },
      d: { ground: 'unlawful' },
      e: { ground: 'legal-duty' },
      f: { ground: 'child-online' },
      g: { ground: 'malicious' },
      none: { ground: 'none' },
    },
    ER5: { yes: { 'care-record': 'all' }, no: { 'care-record': 'no' } },
    ER6: {
      none: { exception: 'none' },
      whole: { 'exception-reach': 'all', 'claims-reach': 'all-in-use' },
      part: { 'exception-reach': 'part', 'claims-reach': 'part' },
    },
    'ER6.which': {
      'legal-obligation': { exception: 'legal-duty' },
      'legal-claims': { exception: 'legal-claims' },
      'health-record': { 'care-record': 'all' },
      research: { exception: 'research' },
      'free-expression': { exception: 'expression' },
    },
    'ER6.also': { 'legal-obligation': nothing, 'legal-claims': nothing },
    ER7: {
      none: open('no'),
      access: open('yes'),
      complaint: open('yes'),
      claim: open('yes'),
      investigation: open('yes'),
    },
    'ER8.marketing-list': { yes: nothing, no: nothing },
    'ER8.objected': { yes: nothing, no: nothing },
  },
  findings: {
    'ask-who-it-is': 'wait-for-identity',
    'refuse-unfounded': 'refuse',
    'only-marketing': 'treat-as-objection',
    'refuse-no-ground': 'refuse',
    'refuse-care-record': 'refuse',
    'refuse-exception': 'refuse',
    erase: 'erase',
    'erase-a-part': 'erase-part',
  },
  // The flow names both rights by their own rules.
  dutiesBy: { 'offer-objection-or-restriction': ['object.general', 'restrict.when'] },
}
