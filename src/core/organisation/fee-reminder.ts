import type { DueItem } from '../today/due-item'
import { addDays } from '../time/add-days'
import type { Organisation } from './organisation'

/** Days before the renewal on which Today starts to list it. */
const daysBefore = 30

/** The data protection fee as a due thing: listed from 30 days before its renewal until a later date is entered. */
export function feeReminder(organisation: Organisation): DueItem[] {
  const { icoRenewsOn, icoNumber } = organisation
  if (icoRenewsOn === '') return []
  return [
    {
      id: 'organisation:fee',
      on: icoRenewsOn,
      remindFromOn: addDays(icoRenewsOn, -daysBefore),
      kind: 'fee',
      title: 'Renew the data protection fee',
      why: `${icoNumber ? `Registration ${icoNumber}. ` : ''}The fee is paid once a year. Then enter the next date.`,
      verb: 'Enter it',
      href: '/settings/organisation',
      state: 'due',
      rules: ['reg.fee'],
    },
  ]
}
