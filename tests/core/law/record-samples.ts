import type { AssessmentKind } from '@core/assessments/assessment'
import { dpiaDocument } from '@core/documents/templates/dpia'
import { dpiaScreeningDocument } from '@core/documents/templates/dpia-screening'
import { legitimateInterests } from '@core/documents/templates/legitimate-interests'
import { processorContracts } from '@core/documents/templates/processor-contracts'
import { retentionSchedule } from '@core/documents/templates/retention-schedule'
import { ropa } from '@core/documents/templates/ropa'
import { selfAuditReport } from '@core/documents/templates/self-audit-report'
import type { Frame } from '@core/documents/template'
import type { ProcessingRecord, RecipientEntry } from '@core/processing/record'
import { spanOf } from '@core/retention/period'
import type { ScheduleRow } from '@core/retention/row'
import { questionsFor, type SelfAudit } from '@core/self-audit/self-audit'
import { sectors, type Sector } from '@core/organisation/organisation'
import { signedOff, wholeAnswers } from '../../fixtures/calls/assessments'
import { wholePurpose, wholeRecipient } from '../../fixtures/calls/processing'

const at = '2026-11-20T10:00:00.000Z'
const by = 'Ruth Calder'
const id = (nth: number) => `00000000-0000-4000-8000-00000000000${nth}`

const contactRow: ScheduleRow = {
  id: 'starter:contact',
  category: 'contact',
  name: '',
  purpose: 'Staying in touch',
  trigger: 'last-contact',
  period: spanOf(24, 'months'),
  minimum: null,
  maximum: null,
  reviewOn: '',
  basis: 'Our own decision',
  action: 'review',
  owner: by,
  reason: '',
  approver: '',
}
const rows: ScheduleRow[] = [
  contactRow,
  {
    ...contactRow,
    id: 'notes',
    category: 'coaching-notes',
    trigger: 'completion',
    period: spanOf(7, 'years'),
    action: 'destroy',
    reason: 'A claim is expected.',
    approver: by,
  },
  {
    ...contactRow,
    id: 'stops',
    category: 'suppression',
    trigger: 'objection-lifted',
    period: { kind: 'while', words: 'while the objection stands' },
    reviewOn: '2027-11-24',
  },
]

const recipients: RecipientEntry[] = [
  { id: id(3), key: 'cloud', facts: { ...wholeRecipient.facts, clauses: ['instructions'] }, confirmed: { by, at } },
  {
    id: id(4),
    key: 'mail',
    facts: { ...wholeRecipient.facts, name: '', contract: false, signedOn: '', reviewOn: '', clauses: [] },
    confirmed: null,
  },
]

const record: ProcessingRecord = {
  startedAt: at,
  groups: [
    {
      id: id(1),
      key: 'guests',
      facts: {
        title: 'Guests at our talks',
        data: 'Name and e-mail address',
        source: 'From the person',
        mustProvide: 'Nothing has to be given.',
        recipients: [id(3)],
        places: ['E-mail'],
      },
      confirmed: [{ part: 'data', by, at }],
    },
  ],
  purposes: [
    {
      id: id(2),
      groupId: id(1),
      key: 'inviting',
      facts: { ...wholePurpose.facts, bases: [...wholePurpose.facts.bases], keptBy: ['starter:contact'] },
      confirmed: [{ part: 'purpose', by, at }],
    },
  ],
  recipients,
  security: { facts: { ticks: ['backups'], other: 'A safe.' }, by, at },
  duty: { facts: { under250: 'yes', onlyNowAndThen: 'no', lowRisk: 'yes', nothingSensitive: 'no' }, by, at },
}

const assessed = (kind: AssessmentKind, outcome: string) => ({
  assessment: {
    id: id(5),
    kind,
    title: 'News for associates',
    purposeId: null,
    answers: wholeAnswers(kind),
    outcome,
    ...signedOff,
    onFileId: '',
    begunAt: at,
  },
  purpose: 'Associates: news',
})

/** An audit with one gap that is open, one that is closed, and yes to the rest. */
const audited = (sector: Sector): SelfAudit => ({
  id: id(6),
  sector,
  begunAt: at,
  finishedOn: '2026-11-24',
  finishedBy: by,
  answers: questionsFor(sector).map(({ id: question }) => ({
    question,
    answer: question === 'fee' ? 'not-yet' : question === 'trained' ? 'no' : 'yes',
    note: '',
    dueOn: question === 'fee' ? '2026-12-01' : '',
    doneOn: question === 'trained' ? '2026-11-24' : '',
  })),
})

/** What the records say when they are printed from the same facts each time. */
export const recordSamples = (frame: Frame): Readonly<Record<string, () => unknown>> => ({
  ropa: () => ropa.compose({ record, rows }, frame),
  'processor-contracts': () => processorContracts.compose({ recipients }, frame),
  'legitimate-interests': () => legitimateInterests.compose(assessed('lia', 'may'), frame),
  'dpia-screening': () => dpiaScreeningDocument.compose(assessed('dpia-screening', 'not-needed'), frame),
  dpia: () => dpiaDocument.compose(assessed('dpia', 'go'), frame),
  'self-audit-report': () => sectors.map((sector) => selfAuditReport.compose({ audit: audited(sector) }, frame)),
  'retention-schedule': () =>
    sectors.map((sector) =>
      retentionSchedule.compose({ rows }, { ...frame, organisation: { ...frame.organisation, sector } }),
    ),
})
