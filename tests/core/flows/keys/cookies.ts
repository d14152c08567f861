import { cookies } from '@core/flows/trees/cookies'
import { same, type KeyTable } from './key-table'

const told = (answer: string) => ({ 'CK6.statistics': answer, 'CK6.appearance': answer })
const only = (answer: string) => ({
  'CK7.transmission': answer,
  'CK7.strict': answer,
  'CK7.statistics': answer,
  'CK7.appearance': answer,
  'CK7.emergency': answer,
})
const none = { CK4: 'no' }
const missing = told('no')

/** Cookies: which part of a condition fails is one “no” in the flow. */
export const cookiesKey: KeyTable = {
  file: 'marketing-cookies.json',
  flow: cookies,
  facts: {
    CK1: same('CK1', 'stores', 'emitted', 'no'),
    CK2: same('CK2', 'yes', 'no'),
    CK3: same('CK3', 'yes', 'no'),
    CK4: same('CK4', 'yes', 'no'),
    'CK4.fails': {
      shared: none,
      profile: none,
      recording: none,
      advertising: none,
      'supplier-use': none,
      'not-provider': none,
      'email-pixel': none,
    },
    CK5: same('CK5', 'appearance', 'emergency', 'none'),
    CK6: { yes: told('yes'), no: told('no') },
    'CK6.missing': { information: missing, switch: missing, honoured: missing, 'browser-settings': missing },
    CK7: { yes: only('yes'), no: only('no') },
  },
  findings: {
    'CK1.no': 'not-engaged',
    'CK7.paragraph-3': 'exempt, paragraph 3',
    'CK7.paragraph-4': 'exempt, paragraph 4',
    'CK7.paragraph-5': 'exempt, paragraph 5',
    'CK7.paragraph-6': 'exempt, paragraph 6',
    'CK7.paragraph-7': 'exempt, paragraph 7',
  },
}
