import { isMarketingPublicFlow } from '@core/flows/trees/is-marketing-public'
import { same, type KeyTable } from './key-table'

/** A line of the table of typical messages: the group it is in, then the message. */
const typical = (group: string, ...messages: readonly string[]) =>
  Object.fromEntries(
    messages.map((message) => [message, { 'psm.gp-table': group, [`psm.gp-table.${group}`]: message }]),
  )

/** Is this marketing, for a public body or a practice. */
export const isMarketingPublicKey: KeyTable = {
  file: 'marketing-is-it-marketing-public.json',
  flow: isMarketingPublicFlow,
  usual: { 'psm.gp-table': 'other', 'psm.gp-table.policy': 'none', 'PM4.policy': 'none' },
  facts: {
    'psm.gp-table': {
      ...typical('care', 'appointment-reminder', 'test-result-ready', 'prescription-ready', 'changed-hours'),
      ...typical('care', 'nhs-invitation', 'long-term-review'),
      ...typical('service', 'condition-group-service', 'portal', 'nhs-campaign', 'private-campaign'),
      ...typical('service', 'private-service', 'mixed-newsletter', 'partner-offer'),
      ...typical('asking', 'fundraising', 'survey', 'survey-that-sells', 'research', 'ppg-neutral', 'ppg-promotional'),
      ...typical('staff', 'staff-rota', 'staff-discount'),
    },
    PM1: same('PM1', 'yes', 'no'),
    PM2: same('PM2', 'yes', 'no'),
    PM3: same('PM3', 'yes', 'no'),
    PM4: same('PM4', 'yes', 'no'),
    PM5: same('PM5', 'yes', 'no'),
    PM6: same('PM6', 'named', 'none'),
    PM7: same('PM7', 'yes', 'no', 'yes-neutral'),
    PM8: same('PM8', 'yes', 'tone', 'too-wide', 'unexpected'),
    'PM8.health-selects': same('PM8.health-selects', 'yes', 'no'),
  },
  house: { 'house.cautious-nhs': { 'psm.gp-table.policy': 'asks-consent', 'PM4.policy': 'asks-consent' } },
  findings: {
    'table.N-care': 'not-marketing',
    'table.N-task': 'not-marketing',
    'table.N-asking': 'not-marketing',
    'table.N-staff': 'not-marketing',
    'table.M': 'marketing',
    'PM1.yes': 'not-marketing',
    'PM2.yes': 'marketing',
    'PM3.yes': 'marketing',
    'PM5.no': 'flow.is-marketing',
    'PM6.none': 'marketing',
    'PM7.yes': 'marketing',
    'PM7.neutral': 'not-marketing',
    'PM8.yes': 'not-marketing',
  },
}
