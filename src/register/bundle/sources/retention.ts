import { triggers, retentionTriggers } from '@core/retention/trigger'
import { type BundleSource, tableSource } from '../source'
import { dayWords, nameIn } from '../words'

const decided = { extend: 'Kept longer', hold: 'Held', release: 'Not held any more' } as const
const events = Object.fromEntries(retentionTriggers.map((id) => [id, triggers[id].name]))

/** Why somebody is kept longer than the schedule says, and days of events by which they are kept. */
export const retentionSources: readonly BundleSource[] = [
  tableSource({
    table: 'retention_decision',
    group: 'reasons',
    title: 'How long we keep your details',
    on: 'decided_at',
    where: 't.contact_id = @contact',
    shows: [
      ['decided', 'Decided', nameIn(decided)],
      ['until_on', 'Until', dayWords],
      ['reason', 'Why'],
      ['decided_by', 'By whom'],
      ['approver', 'Agreed by'],
      ['decided_at', 'When', dayWords],
    ],
    leaves: 'number id record_kind record_id contact_id',
    typed: 'reason',
  }),
  tableSource({
    table: 'retention_event',
    group: 'reasons',
    title: 'A day by which we count how long we keep your details',
    on: 'happened_on',
    id: 'number',
    where: 't.contact_id = @contact',
    shows: [
      ['event', 'What', nameIn(events)],
      ['happened_on', 'Day', dayWords],
    ],
    leaves: 'number contact_id recorded_at',
  }),
]
