import { engagement, type Engagement } from '@core/coaching/engagement'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const names = [
  'id',
  'reference',
  'client_id',
  'coach_id',
  'coach_name',
  'sponsor_id',
  'contracts',
  'pays',
  'service_agreement_on',
  'period',
  'period_reason',
  'period_approver',
  'started_on',
  'first_meeting_on',
  'paper_on',
  'paper_period',
  'signed_on',
  'signed_period',
  'notes_consent',
  'consent_withdrawn_on',
  'exception_reason',
  'exception_approver',
  'exception_on',
  'career_history',
  'life_history',
  'aims',
  'progress',
  'shared',
  'share_agreed_on',
  'completed_on',
  'evaluation_asked_on',
  'evaluation_back_on',
  'evaluation_opt_in',
  'notes_destroyed',
  'added_at',
] as const

const columns = names.join(', ')

/** One engagement by its id; none of a client who only waits in the trash is hidden here. */
export function find(db: ReadableDb, id: string): Engagement | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM coaching_engagement WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** The engagements in which somebody is coached, coaches or pays, the newest first. */
export function findByContact(db: ReadableDb, contactId: string): Engagement[] {
  const sql = `SELECT ${columns} FROM coaching_engagement
    WHERE client_id = @contactId OR coach_id = @contactId OR sponsor_id = @contactId ORDER BY number DESC LIMIT 200`
  return db.all<Row>(sql, { contactId }).map(fromRow)
}

/** Engagements of clients who are in the register, the open ones first, then the newest. */
export function findPage(db: ReadableDb, page: { readonly limit: number; readonly offset: number }): Engagement[] {
  const sql = `SELECT ${columns} FROM coaching_engagement
    WHERE EXISTS (SELECT 1 FROM contact AS who WHERE who.id = client_id AND who.stage = 'kept')
    ORDER BY completed_on <> '', number DESC LIMIT @limit OFFSET @offset`
  return db.all<Row>(sql, { ...page }).map(fromRow)
}

/** How many there are of clients who are in the register. */
export function countKept(db: ReadableDb): number {
  const sql = `SELECT count(*) AS n FROM coaching_engagement
    WHERE EXISTS (SELECT 1 FROM contact AS who WHERE who.id = client_id AND who.stage = 'kept')`
  return db.get<{ n: number }>(sql)?.n ?? 0
}

/** Completed on this day or before, with words about the client that are not destroyed; not of somebody in the trash. */
export function findCompleted(db: ReadableDb, until: string): Engagement[] {
  const sql = `SELECT ${columns} FROM coaching_engagement
    WHERE completed_on <> '' AND completed_on <= @until AND notes_destroyed = 0
      AND career_history || life_history || aims || progress <> ''
      AND EXISTS (SELECT 1 FROM contact AS who WHERE who.id = client_id AND who.stage = 'kept')`
  return db.all<Row>(sql, { until }).map(fromRow)
}

/** The highest number given in a year; 0 where there is none. */
export function lastCount(db: ReadableDb, year: string): number {
  const sql = `SELECT max(CAST(substr(reference, length(@from) + 1) AS INTEGER)) AS n FROM coaching_engagement
    WHERE reference >= @from AND reference < @to`
  return db.get<{ n: number | null }>(sql, { from: `CE-${year}-`, to: `CE-${year}-~` })?.n ?? 0
}

/** Adds an engagement. */
export function insert(db: WritableDb, added: Engagement): void {
  db.run(
    `INSERT INTO coaching_engagement (${columns}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    toRow(added),
  )
}

/** Writes an engagement over the one before. */
export function update(db: WritableDb, changed: Engagement): void {
  const { reference: _reference, added_at: _stays, ...row } = toRow(changed)
  const set = Object.keys(row).filter((name) => name !== 'id')
  db.run(`UPDATE coaching_engagement SET ${set.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`, row)
}

/** Takes an engagement out, with its sessions and what was passed on. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM coaching_engagement WHERE id = @id', { id })
}

/** What is about the entry that goes is about the one that stays, in every part somebody can have. */
export function repoint(db: WritableDb, from: string, to: string): void {
  for (const column of ['client_id', 'coach_id', 'sponsor_id'])
    db.run(`UPDATE coaching_engagement SET ${column} = @to WHERE ${column} = @from`, { from, to })
  db.run('UPDATE coaching_disclosure SET recipient_id = @to WHERE recipient_id = @from', { from, to })
}

function toRow(from: Engagement) {
  return {
    id: from.id,
    reference: from.reference,
    client_id: from.clientId,
    coach_id: from.coachId,
    coach_name: from.coachName,
    sponsor_id: from.sponsorId,
    contracts: from.contracts,
    pays: from.pays,
    service_agreement_on: from.serviceAgreementOn,
    period: from.period && JSON.stringify(from.period),
    period_reason: from.periodReason,
    period_approver: from.periodApprover,
    started_on: from.startedOn,
    first_meeting_on: from.firstMeetingOn,
    paper_on: from.paperOn,
    paper_period: from.paperPeriod && JSON.stringify(from.paperPeriod),
    signed_on: from.signedOn,
    signed_period: from.signedPeriod && JSON.stringify(from.signedPeriod),
    notes_consent: from.notesConsent,
    consent_withdrawn_on: from.consentWithdrawnOn,
    exception_reason: from.exceptionReason,
    exception_approver: from.exceptionApprover,
    exception_on: from.exceptionOn,
    career_history: from.careerHistory,
    life_history: from.lifeHistory,
    aims: from.aims,
    progress: from.progress,
    shared: JSON.stringify(from.shared),
    share_agreed_on: from.shareAgreedOn,
    completed_on: from.completedOn,
    evaluation_asked_on: from.evaluationAskedOn,
    evaluation_back_on: from.evaluationBackOn,
    evaluation_opt_in: from.evaluationOptIn,
    notes_destroyed: from.notesDestroyed ? 1 : 0,
    added_at: from.addedAt,
  }
}

function fromRow(row: Row): Engagement {
  return engagement.parse({
    id: row.id,
    reference: row.reference,
    clientId: row.client_id,
    coachId: row.coach_id,
    coachName: row.coach_name,
    sponsorId: row.sponsor_id,
    contracts: row.contracts,
    pays: row.pays,
    serviceAgreementOn: row.service_agreement_on,
    period: row.period && JSON.parse(row.period),
    periodReason: row.period_reason,
    periodApprover: row.period_approver,
    startedOn: row.started_on,
    firstMeetingOn: row.first_meeting_on,
    paperOn: row.paper_on,
    paperPeriod: row.paper_period && JSON.parse(row.paper_period),
    signedOn: row.signed_on,
    signedPeriod: row.signed_period && JSON.parse(row.signed_period),
    notesConsent: row.notes_consent,
    consentWithdrawnOn: row.consent_withdrawn_on,
    exceptionReason: row.exception_reason,
    exceptionApprover: row.exception_approver,
    exceptionOn: row.exception_on,
    careerHistory: row.career_history,
    lifeHistory: row.life_history,
    aims: row.aims,
    progress: row.progress,
    shared: JSON.parse(row.shared),
    shareAgreedOn: row.share_agreed_on,
    completedOn: row.completed_on,
    evaluationAskedOn: row.evaluation_asked_on,
    evaluationBackOn: row.evaluation_back_on,
    evaluationOptIn: row.evaluation_opt_in,
    notesDestroyed: row.notes_destroyed === 1,
    addedAt: row.added_at,
  })
}
