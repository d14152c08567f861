import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { changedFacts } from '@core/organisation/changed-facts'
import type { organisationContract } from '@core/organisation/contract'
import { feeReminder } from '@core/organisation/fee-reminder'
import { missingFacts } from '@core/organisation/missing-facts'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Organisation } from '@core/organisation/organisation'
import type { Jurisdiction } from '@core/time/jurisdiction'
import type { DueItem } from '@core/today/due-item'
import type { QuietLine } from '@core/today/quiet-line'
import type { Deps } from '../deps'
import type { Register } from '../file/register'
import { logoCalls } from './logo-calls'
import * as repository from './organisation-repository'

/** How another feature hears of a new nation. */
export type NationFollower = (nation: Jurisdiction) => void

/** The facts about the organisation, for its form, for every document, and for what they make due. */
export function createOrganisationService(deps: Deps) {
  const { register, clock } = deps
  const followers: NationFollower[] = []

  function keep(facts: Organisation): Organisation {
    const before = repository.find(register.read)
    const fields = changedFacts(before, facts)
    if (fields.length === 0) return facts
    register.change({ action: 'organisation.save', subject: 'organisation', fields }, (db) => {
      repository.save(db, facts, clock.now())
      if ((before ?? newOrganisation()).nation !== facts.nation) for (const follow of followers) follow(facts.nation)
    })
    return facts
  }

  return {
    ...logoCalls(deps),
    /** Null until the facts are saved for the first time. */
    get(): Organisation | null {
      return repository.find(register.read)
    },
    /**
     * Saves what differs; saving without a difference leaves no line in the audit trail. A sample stays one, and real
     * data never becomes one: a sample can be thrown away whole.
     */
    save(facts: Organisation): Organisation {
      if (facts.isSample !== (repository.find(register.read)?.isSample ?? false)) throw new AppError('not-allowed')
      return keep(facts)
    },
    /** For the sample alone: an organisation that is marked as invented, in a register that has none yet. */
    saveSample(facts: Organisation): Organisation {
      if (repository.find(register.read)) throw new AppError('not-allowed')
      return keep({ ...facts, isSample: true })
    },
    /** Another nation has other bank holidays: who keeps dates is told inside the change that brings it. */
    whenNationChanges(follow: NationFollower): void {
      followers.push(follow)
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

/** Is the organisation of this register the invented one? */
export function holdsSample({ read }: Register): boolean {
  return repository.find(read)?.isSample === true
}

function factsLine(facts: Organisation): QuietLine {
  const missing = missingFacts(facts)
  const shared = { id: 'organisation:facts', href: '/settings/organisation' }
  const [first] = missing
  if (!first) return { ...shared, state: 'fine', title: 'Your facts are complete', detail: facts.name }
  const more = missing.length > 1 ? `, and ${missing.length - 1} more` : ''
  const title = missing.length === 1 ? 'One fact is missing' : `${missing.length} facts are missing`
  return {
    ...shared,
    state: 'to-do',
    title,
    detail: `Still to answer: ${first.label}${more}.`,
    act: 'Fill in the facts',
  }
}
