import type { Handlers } from '@core/contract/contract'
import { changedFacts } from '@core/organisation/changed-facts'
import type { organisationContract } from '@core/organisation/contract'
import { feeReminder } from '@core/organisation/fee-reminder'
import { missingFacts } from '@core/organisation/missing-facts'
import type { Organisation } from '@core/organisation/organisation'
import type { DueItem } from '@core/today/due-item'
import type { QuietLine } from '@core/today/quiet-line'
import type { Deps } from '../deps'
import * as repository from './organisation-repository'

/** The facts about the organisation, for its form, for every document, and for what they make due. */
export function createOrganisationService({ register, clock }: Deps) {
  return {
    /** Null until the facts are saved for the first time. */
    get(): Organisation | null {
      return repository.find(register.read)
    },
    /** Saves what differs; saving without a difference leaves no line in the audit trail. */
    save(facts: Organisation): Organisation {
      const fields = changedFacts(repository.find(register.read), facts)
      if (fields.length > 0) {
        register.change({ action: 'organisation.save', subject: 'organisation', fields }, (db) =>
          repository.save(db, facts, clock.now()),
        )
      }
      return facts
    },
    /** For Today: the fee. */
    due(): DueItem[] {
      const facts = repository.find(register.read)
      return facts ? feeReminder(facts) : []
    },
    /** For “Quietly fine”: are the facts complete? */
    quiet(): QuietLine[] {
      const facts = repository.find(register.read)
      return facts ? [factsLine(facts)] : []
    },
  } satisfies Handlers<typeof organisationContract> & Record<string, unknown>
}
export type OrganisationService = ReturnType<typeof createOrganisationService>

function factsLine(facts: Organisation): QuietLine {
  const missing = missingFacts(facts)
  const shared = { id: 'organisation:facts', href: '/settings/organisation' }
  const [first] = missing
  if (!first) return { ...shared, state: 'fine', title: 'Your facts are complete', detail: facts.name }
  const more = missing.length > 1 ? `, and ${missing.length - 1} more` : ''
  const title = missing.length === 1 ? 'One fact is missing' : `${missing.length} facts are missing`
  return { ...shared, state: 'to-do', title, detail: `Still to answer: ${first.label}${more}.` }
}
