import { coachingTimeline } from '@core/coaching/coaching-timeline'
import { coachingQuiet, dueCoaching, type EngagementForToday } from '@core/coaching/coaching-on-today'
import type { coachingContract } from '@core/coaching/contract'
import { usualPeriod } from '@core/coaching/destroy-day'
import type { Engagement } from '@core/coaching/engagement'
import { type MayWriteNotes, mayWriteNotes } from '@core/coaching/may-write-notes'
import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import type { Organisation } from '@core/organisation/organisation'
import { categoryOf } from '@core/retention/category'
import type { ScheduleRow } from '@core/retention/row'
import type { DueItem } from '@core/today/due-item'
import type { QuietLine } from '@core/today/quiet-line'
import type { Deps } from '../deps'
import { agreementCalls, type SavesDocuments } from './agreement-calls'
import { disclosureCalls } from './disclosure-calls'
import { engagementAccess } from './engagement-access'
import { engagementCalls, type SetsRoles } from './engagement-calls'
import * as engagements from './engagement-repository'
import { type AsksKeptLonger, engagementViews } from './engagement-views'
import { evaluationCalls, type GivesConsent } from './evaluation-calls'
import { findNames } from './names-query'
import { sessionCalls } from './session-calls'
import * as sessions from './session-repository'

type Others = AsksKeptLonger & {
  readonly organisation: { get(): Organisation | null }
  readonly documents: SavesDocuments
  readonly contacts: SetsRoles
  readonly consents: { readonly give: GivesConsent }
  /** The retention schedule, and where the privacy policy promises something else. */
  readonly schedule: () => { readonly rows: readonly ScheduleRow[]; readonly mismatches: readonly string[] }
}

// More than Today can show; the open ones and the newest come first.
const mostToday = 500

/** Coaching engagements: their facts, agreement, sessions and end. Session notes are a feature of their own. */
export function createCoachingService(deps: Deps, others: Others) {
  const { register, clock } = deps
  const { read } = register
  const access = engagementAccess(deps)
  const { rows, view } = engagementViews(deps, others)

  function forToday(): EngagementForToday[] {
    const found = engagements.findPage(read, { limit: mostToday, offset: 0 })
    const names = findNames(
      read,
      found.map(({ clientId }) => clientId),
    )
    const known = sessions.findOf(
      read,
      found.map(({ id }) => id),
    )
    return found.map((engagement) => ({
      engagement,
      client: names.get(engagement.clientId) ?? '',
      sessions: known.get(engagement.id) ?? [],
    }))
  }

  return {
    ...engagementCalls(deps, access, others.contacts),
    ...agreementCalls(deps, access, others.documents),
    ...sessionCalls(deps, access),
    ...disclosureCalls(deps, access),
    ...evaluationCalls(access, { organisation: others.organisation, give: others.consents.give }),
    list({ contactId, limit, offset }) {
      const { rows: schedule, mismatches } = others.schedule()
      const own = schedule.find(({ category, period }) => category === 'coaching-notes' && period.kind === 'span')
      const mismatch = mismatches.find((say) => say.startsWith(categoryOf('coaching-notes').name))
      const found =
        contactId === undefined
          ? engagements.findPage(read, { limit, offset })
          : engagements.findByContact(read, contactId).slice(offset, offset + limit)
      return {
        rows: rows(found),
        total: contactId === undefined ? engagements.countKept(read) : found.length,
        suggested: own?.period.kind === 'span' ? own.period : usualPeriod,
        policyMismatch: mismatch ?? '',
      }
    },
    get: ({ id }) => view(access.load(id)),
    /** One engagement, for the features that build on it; undefined where there is none. */
    engagement: (id: string): Engagement | undefined => engagements.find(read, id),
    /** May a note be written about it (S4-24). Throws `not-found`. */
    mayWriteNotes: (id: string): MayWriteNotes => mayWriteNotes(access.load(id)),
    timeline: (contactId: string): TimelineItem[] =>
      coachingTimeline(contactId, engagements.findByContact(read, contactId)),
    due: (): DueItem[] => dueCoaching(forToday(), clock.today()),
    quiet: (): QuietLine[] => coachingQuiet(forToday()),
    /** At a merge: every part somebody has in an engagement goes to the entry that stays. */
    repoint: engagements.repoint,
  } satisfies Handlers<typeof coachingContract> & Record<string, unknown>
}
export type CoachingService = ReturnType<typeof createCoachingService>
