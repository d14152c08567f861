import { isMarketingFlow } from '@core/flows/trees/is-marketing'
import { same, type KeyTable } from './key-table'

const promotes = { IM2: 'yes' }
const recruiter = { IM1: 'yes', IM2: 'yes', IM4: 'no' }

/** Is this marketing, in general. Nobody is on the list, or marked, unless the scenario says so. */
export const isMarketingKey: KeyTable = {
  file: 'marketing-is-it-marketing.json',
  flow: isMarketingFlow,
  usual: { CM1: 'no', 'IM6.mark': 'no' },
  facts: {
    CM1: same('CM1', 'yes'),
    IM1: same('IM1', 'yes', 'no'),
    IM2: {
      ...same('IM2', 'yes', 'no'),
      greeting: { IM2: 'greeting', 'IM2.greeting': 'no' },
      'greeting-with-mention': { IM2: 'greeting', 'IM2.greeting': 'yes' },
    },
    'IM2.promotes': {
      goods: promotes,
      event: promotes,
      aims: promotes,
      fundraising: promotes,
      image: promotes,
      renewal: promotes,
      mixed: promotes,
    },
    IM3: same('IM3', 'service', 'legal', 'safety', 'regulator', 'research', 'unsure'),
    IM4: same('IM4', 'yes', 'no'),
    IM5: { yes: { IM5: 'one-role' }, no: { IM5: 'no' } },
    'IM6.judgement': same('IM6.on-file', 'current', 'none', 'past-review'),
    'IM6.role-reference': same('IM6.role-reference', 'yes', 'no'),
    'IM6.general-promotion': same('IM6.general-promotion', 'yes', 'no'),
    'IM6.opt-out': same('IM6.opt-out', 'yes', 'no'),
    IM7: {
      'publicity-to-individual': { ...recruiter, IM5: 'publicity' },
      'prospective-client': { ...recruiter, IM5: 'services' },
    },
  },
  // No question asks for the option: without a judgement it changes nothing.
  house: { 'house.specific-opportunity-not-marketing': {} },
  findings: {
    'IM1.no': 'not-marketing',
    'IM3.service': 'not-marketing',
    'IM3.regulator': 'not-marketing',
    'IM3.research': 'not-marketing',
    'IM3.unsure': 'marketing',
    'IM4.yes': 'flow.is-marketing-public',
    'IM5.no': 'marketing',
    'IM6.no': 'marketing',
    'IM6.judgement': 'not-marketing by recorded judgement',
    IM7: 'marketing',
    'greeting-with-mention': 'marketing',
  },
}
