import type { Contact } from '../contacts/contact'
import { subscriberTypeWords } from '../contacts/subscriber-type'
import { strictestSubscriber } from './strictest'

/** What is not chosen but follows, because the stricter side always stands: a sentence for each. */
export function strictestLines(keep: Contact, gone: Contact): string[] {
  const lines: string[] = []
  const either = (field: 'under18' | 'noContactAtAll') => keep[field] !== gone[field]
  if (either('noContactAtAll')) lines.push('One of the two wants no message of any kind. That stays.')
  if (either('under18')) lines.push('One of the two is marked as under 18. That stays.')
  if (keep.subscriberType !== gone.subscriberType) {
    const { name } = subscriberTypeWords[strictestSubscriber(keep, gone).subscriberType]
    lines.push(`The type becomes “${name}”, because it protects the person more.`)
  }
  if (keep.obtainedFrom !== gone.obtainedFrom && [keep, gone].some((one) => one.obtainedFrom === 'elsewhere'))
    lines.push('Some of the details came from elsewhere, so the person must be told where from, if that was not done.')
  return lines
}
