import type { PrivacyPolicyFacts } from '../documents/templates/privacy-policy/facts'
import type { Recipient } from '../documents/templates/privacy-policy/recipient'
import type { PurposeFacts, RecipientFacts } from './facts'
import type { ProcessingRecord } from './record'

/**
 * The record with what nobody has confirmed yet as the privacy policy says it by now: who somebody outside is, what they do and
 * where, and what calls are recorded for. So no fact is asked twice, and it still counts only once a person confirms it here.
 */
export function asPolicySays(record: ProcessingRecord, policy: PrivacyPolicyFacts): ProcessingRecord {
  return {
    ...record,
    recipients: record.recipients.map((one) => {
      const said = policy.recipients.find(({ id }) => id === one.key)
      return one.confirmed !== null || !said ? one : { ...one, facts: recipientAs(one.facts, said) }
    }),
    purposes: record.purposes.map((one) =>
      one.key === 'recordings' && one.confirmed.length === 0
        ? { ...one, facts: recordingsAs(one.facts, policy.recording) }
        : one,
    ),
  }
}

function recipientAs(facts: RecipientFacts, said: Recipient): RecipientFacts {
  return {
    ...facts,
    name: facts.name || said.name.slice(0, 200),
    role: facts.does === '' ? said.role : facts.role,
    does: facts.does || said.does.slice(0, 300),
    country: facts.country || said.country.slice(0, 100),
    safeguard: facts.safeguard || said.safeguard,
    safeguardCheckedOn: facts.safeguardCheckedOn || said.safeguardCheckedOn,
    contract: facts.contract || said.contract,
  }
}

function recordingsAs(facts: PurposeFacts, { used, purposes, bases, interest }: PrivacyPolicyFacts['recording']) {
  if (used !== 'yes') return facts
  return {
    ...facts,
    purpose: purposes.slice(0, 1500) || facts.purpose,
    bases: bases.length > 0 ? bases : facts.bases,
    interest: bases.length > 0 ? interest.slice(0, 1000) : facts.interest,
  }
}
