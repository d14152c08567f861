import type { ItemKey } from '@core/retention/item'
import { breachDestroyer } from '../breaches/destroy-breach-repository'
import { engagementDestroyer } from '../coaching/engagement-destroyer'
import { noteDestroyer } from '../coaching-notes/note-destroyer'
import type { RescuedCopy } from '../file/register'
import { requestDestroyer } from '../requests/destroy-request-repository'
import type { RecordDestroyer } from './destroyer'

/** What destroys each kind of record but contacts, which are erased. A kind that is missing here comes back with an older backup. */
const destroyers: Readonly<Partial<Record<ItemKey['kind'], (register: RescuedCopy) => RecordDestroyer>>> = {
  request: requestDestroyer,
  breach: breachDestroyer,
  engagement: engagementDestroyer,
  coaching: noteDestroyer,
}

/** What destroys records of a kind in a register; undefined for contacts, and for kinds this program does not know. */
export function destroyerOf(kind: string, register: RescuedCopy): RecordDestroyer | undefined {
  return Object.entries(destroyers).find(([one]) => one === kind)?.[1](register)
}
