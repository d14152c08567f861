import type { Breach } from './breach'
import type { BreachFacts, QuickReport } from './facts'
import { kindsOfIncident } from './kinds'
import { utcInstant } from '../time/instant'

/** A new case from the quick report: what the kind usually means is filled in, the rest is “not yet known”. */
export function openBreach(
  report: QuickReport,
  made: { id: string; reference: string; now: string; investigator: string },
): Breach {
  const kind = kindsOfIncident[report.kind]
  const facts: BreachFacts = {
    ...report,
    ...utcTimes(report),
    serviceProvider: false,
    practiceNation: '',
    howFound: '',
    cyber: kind.cyber ? 'yes' : 'not-known',
    types: report.nearMiss ? [] : [...kind.types],
    dataOther: '',
    peopleOther: '',
    recordCount: null,
    countsAreRough: true,
    consequences: '',
    harmSeen: 'not-known',
    harmLikelihood: 'not-known',
    impactOnUs: 'not-known',
    recovery: 'not-known',
    otherOrganisations: 'not-known',
    otherOrganisationsNote: '',
    crimeSuspected: report.kind === 'stolen' ? 'yes' : 'not-known',
    containment: '',
    measuresBefore: '',
    trained: 'not-known',
    prevention: '',
    investigator: made.investigator,
  }
  return {
    id: made.id,
    reference: made.reference,
    facts,
    ticks: [],
    closing: null,
    recordedAt: made.now,
    latestEntryAt: made.now,
  }
}

/** The three times as UTC text of one shape, so that they compare as text. */
export function utcTimes(times: Pick<BreachFacts, 'occurredIs' | 'occurredAt' | 'foundAt' | 'awareAt'>) {
  const occurredAt = times.occurredIs === 'unknown' || times.occurredAt === '' ? '' : utcInstant(times.occurredAt)
  return { occurredAt, foundAt: utcInstant(times.foundAt), awareAt: utcInstant(times.awareAt) }
}
