import { accessFlow } from '@core/flows/trees/access'
import { same, type KeyTable } from './key-table'

const sure = (answer: string) => ({ SA2: answer, 'SA2.behalf': answer, 'SA2.child': answer })
const nothing = {
  'SA7.people': 'no',
  'SA7.health': 'no',
  'SA7.health.also': 'no',
  'SA7.other': 'no',
  'SA7.other.also': 'no',
}

/** Access: valid, extend, refuse. What makes a request hard, or unclear, is one answer in the flow. */
export const accessKey: KeyTable = {
  file: 'marketing-access.json',
  flow: accessFlow,
  facts: {
    SA1: same('SA1', 'own', 'behalf', 'child', 'not-personal', 'deceased'),
    SA2: { none: sure('yes'), received: sure('yes'), identity: sure('no'), authority: sure('no') },
    SA3: { ...same('SA3', 'no', 'unfounded', 'excessive', 'fee'), 'no-evidence': { SA3: 'no' } },
    SA4: { ...same('SA4', 'no', 'open', 'answered'), 'not-much': { SA4: 'no' } },
    SA6: { no: { SA6: 'no' }, 'size-only': { SA6: 'no' }, complex: { SA6: 'yes' }, many: { SA6: 'yes' } },
    'SA6.notice': same('SA6.notice', 'in-time', 'late'),
    SA7: {
      none: nothing,
      'third-party': { ...nothing, 'SA7.people': 'yes' },
      health: { ...nothing, 'SA7.health': 'yes' },
      other: { ...nothing, 'SA7.other': 'yes' },
    },
    SA8: same('SA8', 'yes', 'no'),
  },
  findings: {
    'SA1.public-body': 'other-regime',
    'SA1.deceased': 'other-regime',
    'SA2.identity': 'wait-for-identity',
    'SA2.authority': 'wait-for-authority',
    'SA3.refuse': 'refuse',
    'SA3.fee': 'charge-fee',
    'SA4.open': 'paused',
    'SA8.yes': 'refuse',
    SA9: 'respond',
  },
}
