import type { Contact } from '../contacts/contact'
import type { ContactPoint } from '../contacts/contact-point'
import { treatedAs } from '../contacts/subscriber-type'

type Legal = Pick<Contact, 'subscriberType' | 'legalForm' | 'legalEvidence' | 'legalNumber'>

/**
 * Whose type stands when two entries are one: the one with more protection. Corporate only where both say so, because
 * without proof a line is an individual’s (`pecr.subscriber.unknown`, `settled.corporate-proof`).
 */
export function strictestSubscriber(keep: Legal, gone: Legal): Legal {
  const strict = [keep, gone].filter(({ subscriberType }) => treatedAs(subscriberType) === 'individual')
  // Known to be an individual says more than not known, and protects as much.
  const from = strict.find(({ subscriberType }) => subscriberType !== 'unknown') ?? strict[0] ?? keep
  return {
    subscriberType: from.subscriberType,
    legalForm: from.legalForm,
    legalEvidence: from.legalEvidence,
    legalNumber: from.legalNumber,
  }
}

/** The same for one address, whose type is empty where it follows the contact’s. */
export function strictestOfPoints(
  keep: ContactPoint['subscriberType'],
  gone: ContactPoint['subscriberType'],
): ContactPoint['subscriberType'] {
  const strict = [keep, gone].find((type) => type !== '' && treatedAs(type) === 'individual')
  return strict ?? (keep === gone ? keep : '')
}
