import type { Contact } from '@core/contacts/contact'
import { newContact } from '@core/contacts/contact'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { Organisation } from '@core/organisation/organisation'
import { newRequest } from '@core/requests/new-request'
import type { sampleContract } from '@core/sample/contract'
import { larkfieldEngagements } from '@core/sample/larkfield-coaching'
import { larkfieldOn } from '@core/sample/larkfield'
import { larkfieldOrganisations, larkfieldPeople, type SamplePerson } from '@core/sample/larkfield-people'
import { larkfieldAssessment, larkfieldBreach, larkfieldRequests } from '@core/sample/larkfield-work'
import { sampleDays, type SampleDays } from '@core/sample/sample-days'
import type { BreachesService } from '../breaches/breaches-service'
import type { CoachingService } from '../coaching/coaching-service'
import type { CoachingNotesService } from '../coaching-notes/coaching-notes-service'
import type { ContactsService } from '../contacts/contacts-service'
import type { Deps } from '../deps'
import type { OrganisationService } from '../organisation/organisation-service'
import type { RequestsService } from '../requests/requests-service'

/** The services the sample goes through, so that it is checked and audited like everything else. */
export type SampleOthers = {
  readonly organisation: OrganisationService
  readonly contacts: ContactsService
  readonly requests: RequestsService
  readonly breaches: BreachesService
  readonly coaching: CoachingService
  readonly coachingNotes: Pick<CoachingNotesService, 'add'>
}

/** Opens a sample instead of an own organisation; only in a register where nothing has been saved yet. */
export function createSampleService({ clock }: Deps, others: SampleOthers) {
  return {
    load(): Organisation {
      if (others.organisation.get()) {
        const reason = 'There is an organisation in this register already. A sample is opened in a new register only.'
        throw new AppError('not-allowed', { reason })
      }
      const days = sampleDays(clock.today())
      const saved = others.organisation.saveSample(larkfieldOn(days))
      const people = loadPeople(others.contacts, days)
      loadRequests(others.requests, people, days)
      loadBreach(others.breaches, days)
      loadCoaching(others, people, days)
      return saved
    },
  } satisfies Handlers<typeof sampleContract>
}

function loadPeople(contacts: ContactsService, { day }: SampleDays): ReadonlyMap<string, Contact> {
  const byName = new Map<string, Contact>()
  const everyone: readonly SamplePerson[] = [...larkfieldOrganisations, ...larkfieldPeople]
  for (const { worksAt, obtainedOn, ...person } of everyone) {
    const organisationId = (worksAt && byName.get(worksAt)?.id) ?? null
    const on = obtainedOn ? day(obtainedOn) : ''
    const added = contacts.add(newContact.parse({ ...person, obtainedOn: on, organisationId }))
    byName.set(added.displayName, added)
  }
  return byName
}

function loadRequests(requests: RequestsService, people: ReadonlyMap<string, Contact>, days: SampleDays): void {
  for (const { who, logged, events } of larkfieldRequests(days)) {
    const contactId = people.get(who)?.id ?? null
    const { id } = requests.log(newRequest.parse({ ...logged, contactId }))
    for (const event of events) requests.addEvent({ id, event })
  }
}

function loadBreach(breaches: BreachesService, days: SampleDays): void {
  const { report, known, ticks } = larkfieldBreach(days)
  const { id } = breaches.report(report).breach
  breaches.update({ id, changes: known })
  for (const itemId of ticks) breaches.tick({ id, itemId, done: true, note: '' })
  breaches.assess({ breachId: id, answers: larkfieldAssessment })
}

function loadCoaching(
  { coaching, coachingNotes }: Pick<SampleOthers, 'coaching' | 'coachingNotes'>,
  people: ReadonlyMap<string, Contact>,
  days: SampleDays,
): void {
  const idOf = (name: string) => people.get(name)?.id ?? null
  for (const { client, coach, sponsor, facts, passedOn, signedOn, ...rest } of larkfieldEngagements(days)) {
    const parties = { clientId: idOf(client) ?? '', coachId: idOf(coach), sponsorId: idOf(sponsor) }
    const { id } = coaching.add({ ...facts, ...parties })
    coaching.disclose({ ...passedOn, id, recipientId: idOf(coach) })
    coaching.writeAgreement({ id })
    coaching.sign({ id, on: signedOn, notesConsent: 'given', period: facts.period })
    coaching.saveBackground({ id, ...rest.background })
    for (const one of rest.sessions) coaching.addSession({ id, ...one })
    for (const one of rest.notes) coachingNotes.add({ engagementId: id, ...one })
    if (rest.share) coaching.share({ id, ...rest.share })
    if (rest.completedOn === '') continue
    coaching.complete({ id, on: rest.completedOn, asFormer: false })
    coaching.askEvaluation({ id, on: rest.completedOn })
  }
}
