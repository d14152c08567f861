import { clientKnewWords, disclosedWords } from '@core/coaching/disclosure'
import { sessionWords } from '@core/coaching/session'
import { shareableWords } from '@core/coaching/shareable'
import { periodWords, span } from '@core/retention/period'
import { type BundleSource, tableSource } from '../source'
import { dayWords, nameIn } from '../words'

const theirs = 't.engagement_id IN (SELECT id FROM coaching_engagement WHERE client_id = @contact)'

/** How somebody’s own coaching was agreed, its sessions, and to whom something about them was passed on. */
export const coachingSources: readonly BundleSource[] = [
  tableSource({
    table: 'coaching_engagement',
    group: 'coaching',
    title: ({ reference }) => `Coaching, ${String(reference)}`,
    on: 'added_at',
    where: 't.client_id = @contact',
    join: 'LEFT JOIN contact AS coach ON coach.id = t.coach_id LEFT JOIN contact AS sponsor ON sponsor.id = t.sponsor_id',
    also: 'coach.display_name AS coach, sponsor.display_name AS sponsor',
    shows: [
      ['reference', 'Reference'],
      ['coach', 'Coach'],
      ['coach_name', 'Coach'],
      ['sponsor', 'Asked for by'],
      ['contracts', 'Contract with', nameIn({ client: 'You', sponsor: 'Whoever asked for it' })],
      ['pays', 'Paid by', nameIn({ client: 'You', sponsor: 'Whoever asked for it' })],
      ['service_agreement_on', 'Service agreement sent', dayWords],
      ['period', 'Notes are kept after coaching ends for', spanWords],
      ['period_reason', 'Why so long'],
      ['period_approver', 'Agreed by'],
      ['started_on', 'Begun', dayWords],
      ['first_meeting_on', 'First session', dayWords],
      ['paper_on', 'Agreement written', dayWords],
      ['signed_on', 'Agreement signed', dayWords],
      ['signed_period', 'Period on the signed agreement', spanWords],
      ['notes_consent', 'Consent to notes', nameIn({ given: 'Given', 'not-given': 'Not given', '': '' })],
      ['consent_withdrawn_on', 'Consent taken back', dayWords],
      ['exception_reason', 'Why notes were kept without a signed agreement'],
      ['exception_approver', 'Allowed by'],
      ['exception_on', 'Allowed on', dayWords],
      ['aims', 'What you want from coaching'],
      ['career_history', 'Career'],
      ['life_history', 'Life'],
      ['progress', 'How it goes, for whoever asked for it'],
      ['shared', 'What whoever asked for it may see', (value) => listed(value, shareableWords)],
      ['share_agreed_on', 'You agreed to that', dayWords],
      ['completed_on', 'Completed', dayWords],
      ['evaluation_asked_on', 'Evaluation asked for', dayWords],
      ['evaluation_back_on', 'Evaluation came back', dayWords],
      ['evaluation_opt_in', 'News by e-mail', nameIn({ yes: 'Yes', no: 'No', '': '' })],
    ],
    leaves: 'number id client_id coach_id sponsor_id paper_period notes_destroyed added_at',
    typed: 'period_reason exception_reason aims career_history life_history progress',
  }),
  tableSource({
    table: 'coaching_session',
    group: 'coaching',
    title: 'A session',
    on: 'session_on',
    where: theirs,
    shows: [
      ['session_on', 'Day', dayWords],
      ['minutes', 'Minutes', (value) => (value === '0' ? '' : value)],
      ['state', 'How it stands', nameIn(sessionWords)],
    ],
    leaves: 'number id engagement_id',
  }),
  tableSource({
    table: 'coaching_disclosure',
    group: 'coaching',
    title: 'Something passed on about you',
    on: 'disclosed_on',
    where: theirs,
    join: 'LEFT JOIN contact AS who ON who.id = t.recipient_id',
    also: 'who.display_name AS recipient',
    shows: [
      ['recipient', 'To'],
      ['recipient_name', 'To'],
      ['recipient_role', 'As what'],
      ['what', 'What', (value) => listed(value, disclosedWords)],
      ['purpose', 'What for'],
      ['disclosed_on', 'On', dayWords],
      ['client_knew', 'How you knew', nameIn(clientKnewWords)],
      ['under_contract', 'Under a written contract', nameIn({ yes: 'Yes', no: 'No', '': '' })],
      ['told_to_erase_on', 'Told to destroy it', dayWords],
    ],
    leaves: 'number id engagement_id recipient_id',
    typed: 'purpose',
  }),
]

function spanWords(value: string): string {
  const read = span.safeParse(value === '' ? null : JSON.parse(value))
  return read.success ? periodWords(read.data) : ''
}

function listed(value: string, names: Readonly<Record<string, string>>): string {
  const ids: unknown = JSON.parse(value === '' ? '[]' : value)
  return Array.isArray(ids) ? ids.map((id) => names[String(id)] ?? '').join(', ') : ''
}
