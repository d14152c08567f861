import type { Block } from '../block'
import { defineTemplate } from '../template'
import { callRecordingFacts, type CallRecordingFacts } from './call-recording/facts'
import { callRecordingGaps } from './call-recording/gaps'
import { doubtfulPurposes, purposeNames } from './call-recording/lists'
import { heading, paragraph } from './privacy-policy/section'
import { capital, duration, inside, sentence } from './privacy-policy/sentences'

/** What callers hear, what staff say when they ring, and the notice to staff (`doc.recording-announcement`, `rec.inform`). */
export const recordingAnnouncement = defineTemplate({
  id: 'recording-announcement',
  title: 'Recording announcement and staff notice',
  purpose: 'What callers hear, what you say when you ring, and what staff are told.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-24',
  changes: ['2026-11-24: who keeps the recordings, in plainer words.', '2026-11-22: first version.'],
  rules: ['rec.inform', 'rec.basis', 'rec.relevant-only', 'rec.retention'],
  facts: callRecordingFacts,
  compose(facts, { organisation }) {
    const { name } = organisation
    const where = facts.told.policyUrl.trim() || organisation.privacyPolicyUrl.trim()
    const more = where === '' ? '' : ` You can read more at ${spoken(where)}.`
    const other = inside(facts.told.alternative)
    const choice = other === '' ? '' : ` If you do not want to be recorded: ${other}.`
    const own = sentence(facts.told.announcement)
    return [
      heading('What callers hear, before anybody answers', 1),
      ...paragraph(
        own || `Welcome to ${name}. Calls are recorded${shortPurposes(facts)}.${more}${choice}`,
        ['told.announcement', 'told.alternative'],
        ['rec.inform', 'rec.basis'],
      ),
      heading('What you say when you ring somebody', 1),
      ...paragraph(
        `This is ${name}. Before we begin: this call is recorded${shortPurposes(facts)}.${choice} Is now a good time?`,
        ['told.ways', 'told.alternative'],
        ['rec.inform'],
      ),
      heading('Notice to everybody who uses our telephones', 1),
      ...staffNotice(facts, name),
    ]
  },
  gaps: (facts, { organisation }) => callRecordingGaps(facts, organisation),
  checkBeforeUse: [
    'Ring your own number and listen: does it come before anybody can answer, and can it be understood?',
    'Give the notice to staff in writing, also to those who start later, and write down who has read it.',
  ],
})

function staffNotice(facts: CallRecordingFacts, name: string): Block[] {
  const { coverage, storage, access, reportsTo } = facts
  const longest = Math.max(0, ...facts.purposes.map(({ used, months }) => (used ? (months ?? 0) : 0)))
  const line = inside(coverage.privateLine)
  return [
    ...paragraph(
      `${name} records ${coverage.calls === 'all' ? 'all telephone calls' : 'telephone calls'} on this system: ${inside(coverage.system)}. Your own voice is recorded too. We record${shortPurposes(facts)}.`,
      ['coverage.system', 'purposes'],
      ['rec.inform'],
    ),
    ...paragraph(
      line === ''
        ? 'Do not use it for your own calls.'
        : `For your own calls use the line that is not recorded: ${line}.`,
      ['coverage.privateLine'],
      ['rec.relevant-only'],
    ),
    ...paragraph(
      longest === 0 ? '' : `A recording is kept for ${duration(longest)} at most.${keptBy(inside(storage.supplier))}`,
      ['purposes', 'storage.supplier'],
      ['rec.retention'],
    ),
    ...paragraph(
      inside(access.authoriser) &&
        `Nobody listens to a recording unless ${inside(access.authoriser)} has allowed it in writing. Browsing is forbidden. You may ask for recordings of your own calls, like everybody else.`,
      ['access.authoriser'],
      ['rec.access', 'rec.sar'],
    ),
    ...paragraph(inside(reportsTo) && `If something went wrong, tell your ${inside(reportsTo)} at once.`, [
      'reportsTo',
    ]),
    { type: 'signature', lines: ['Read by', 'Date'] },
  ]
}

/** “ to train … and to check …”, after “recorded”: at most the first two, so that an announcement stays short. */
function shortPurposes({ purposes }: CallRecordingFacts): string {
  const used = purposes
    .filter((one) => one.used)
    .toSorted((a, b) => Number(doubtfulPurposes.includes(a.id)) - Number(doubtfulPurposes.includes(b.id)))
    .map(({ id }) => ` ${purposeNames[id]}`)
  return used.length < 2
    ? used.join('')
    : `${used.slice(0, 2).join(' and')}${used.length > 2 ? ', among other reasons' : ''}`
}

/** Who has the recordings; nothing where it is not answered. */
function keptBy(supplier: string): string {
  if (supplier === '') return ''
  return /^(we|us|our|ourselves)\b/iu.test(supplier)
    ? ' We keep it ourselves.'
    : ` ${capital(supplier)} keeps it for us.`
}

/** An address as it is said: without what nobody says. */
function spoken(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/iu, '').replace(/\/$/u, '')
}
