import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { holdsOf, refusalFor } from '@core/erasure/before-erasing'
import type { erasureContract, ErasureResult } from '@core/erasure/contract'
import { previewErasure } from '@core/erasure/preview'
import type { Request } from '@core/requests/request'
import { openClaimsOf } from '../claims/open-claims'
import { linkedTo } from '../contacts/erase-contact'
import type { Deps } from '../deps'
import { findRequest } from '../requests/find-request'
import type { PersonToErase } from './erase-person'
import { createErasing, wantedOf, type Places } from './erasing'
import { findMentions, searchedTables } from './find-mentions'
import type { JournalCertificate } from '../file/journal/journal'
import { findHeldContacts, type HeldContact } from './held-contacts'
import { graceSettings } from './grace-settings'
import { type ContactsForLifting, lockedCopyCalls } from './locked-copy-calls'
import { duePlans, finishPlans } from './finish-plans'
import { planCalls } from './plan-calls'
import { planStanding } from './plan-standing'
import * as plans from './plan-repository'
import { proofCalls } from './proof-calls'

/**
 * Erasing: what would go, what stays and why; the act itself; and a case from its decision over the days in which it can be
 * undone to the proof that nothing is left.
 */
export function createErasureService(deps: Deps, others: Places & { readonly contacts?: ContactsForLifting }) {
  const { register } = deps
  const erasing = createErasing(deps, others)
  const settings = graceSettings(deps)
  const about = planStanding(deps, settings)
  const planned = planCalls(deps, erasing, about)
  const { dueCopies, ...copies } = lockedCopyCalls(deps, about.standing, others.contacts)

  return {
    preview({ id, keep }) {
      const person = erasing.gather(id)
      const { contact, refusals } = person
      const { organisationId } = contact
      return previewErasure({
        contact,
        counts: erasing.countsBeside(person, keep?.parts ?? []),
        keep,
        requests: requestsOf(person),
        claims: openClaimsOf(register.read, id),
        stops: refusals.length,
        people: linkedTo(register.read, id, id),
        lastOfOrganisation:
          organisationId !== null && organisationId !== id && linkedTo(register.read, organisationId, id) === 0,
        rescued: register.rescued.list(),
        plan: planOf(id),
      })
    },
    /** Of a contact that is there, or of one that was erased a moment ago: what is left of it elsewhere. */
    async mentions({ id }) {
      const wanted = erasing.wantedOfErased(id) ?? wantedOf(erasing.gather(id))
      return { searched: searchedTables.length, ...(await findMentions(register.read, wanted, nextTurn)) }
    },
    eraseContact({ id, keepMarks }): ErasureResult {
      refuseHeld(erasing.gather(id))
      return erasing.eraseNow(id, { action: 'erasure.eraseContact', keepMarks })
    },
    /** Of somebody whose time is over, as one line of a certificate; refusals of marketing stay as marks. */
    destroyContact({ id, certificate }: { readonly id: string; readonly certificate: JournalCertificate }): void {
      refuseHeld(erasing.gather(id))
      erasing.eraseNow(id, { action: 'erasure.eraseContact', keepMarks: true, certificate })
    },
    holds: ({ id }) => about.holds(id).slice(0, 50),
    standing: about.standing,
    ...planned.calls,
    ...copies,
    ...proofCalls(deps),
    settings: () => settings.get(),
    saveSettings: (wanted) => settings.save(wanted),
    holdWords: (contactId: string) => about.holdWords(contactId),
    /** For acts on many contacts: everybody of whom nothing may be destroyed now. */
    heldContacts: (): HeldContact[] => findHeldContacts(register.read),
    finishPlans: () => finishPlans(deps, about, planned.finish),
    /** For Today: erasures that wait for their day, and copies whose day comes. */
    due: () => [...duePlans(deps, about), ...dueCopies()],
  } satisfies Handlers<typeof erasureContract> & Record<string, unknown>

  function planOf(contactId: string) {
    const plan = plans.findByContact(register.read, contactId)
    const request = plan && findRequest(register.read, plan.requestId)
    return plan && request ? { requestId: plan.requestId, reference: request.reference, untilOn: plan.untilOn } : null
  }

  function refuseHeld(person: PersonToErase & { contact: { id: string } }): void {
    const holds = holdsOf(requestsOf(person), openClaimsOf(register.read, person.contact.id))
    const refusal = refusalFor(holds, planOf(person.contact.id))
    if (refusal) throw new AppError('not-allowed', { reason: `${refusal.say} ${refusal.why}` })
  }
}

function requestsOf({ requests }: PersonToErase): Request[] {
  return requests.cases.map(({ before }) => before.request)
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
