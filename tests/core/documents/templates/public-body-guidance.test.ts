import { blocksToText } from '@core/documents/blocks-to-text'
import { composeDocument } from '@core/documents/framed'
import { patientPreferences } from '@core/documents/templates/patient-preferences'
import { guidanceSheetFacts, publicBodyGuidance } from '@core/documents/templates/public-body-guidance'
import { staffPreferences } from '@core/documents/templates/staff-preferences'
import { trainingLog } from '@core/documents/templates/training-log'
import { practiceMessages } from '@core/flows/trees/practice-messages'
import type { Organisation } from '@core/organisation/organisation'
import { describe, expect, it } from 'vitest'
import { wholeTraining } from '../../../fixtures/calls/training'
import { larkfieldFrame } from '../larkfield'

const organisation: Organisation = larkfieldFrame.organisation
const practice: Organisation = { ...organisation, name: 'Millbrook Surgery', sector: 'gp-practice' }
const frameOf = (of: Organisation) =>
  ({ organisation: of, madeOn: '2026-11-24', version: 0, nextReviewOn: '' }) as const
const sheet = (facts: object = {}, of = practice) =>
  composeDocument(publicBodyGuidance, guidanceSheetFacts.parse(facts), frameOf(of))
const text = (...given: Parameters<typeof sheet>) => blocksToText(sheet(...given))

describe('the guidance sheet (`doc.psm-tables`)', () => {
  it('opens filled: three tables, five questions, and who to ask here', () => {
    const words = text()
    for (const heading of ['Table 1: what is marketing, and what is not', 'Table 2', 'Table 3: where help is'])
      expect(words).toContain(heading)
    expect(sheet().filter((block) => block.type === 'heading' && block.text.endsWith('?'))).toHaveLength(5)
    expect(words).toContain('Messages and marketing at Millbrook Surgery')
    expect(words).toContain(practice.privacyLeadName)
    expect(words).toContain('NHS England')
    expect(publicBodyGuidance.gaps(guidanceSheetFacts.parse({}), frameOf(practice))).toEqual([])
  })

  it('has every typical message of a practice, with the answer of the questions (`psm.gp-table`)', () => {
    const table = sheet().find((block) => block.type === 'table' && block.head[0] === 'Message')
    const rows = table?.type === 'table' ? table.rows : []
    const listed = Object.entries(practiceMessages).flatMap(([id, node]) =>
      id.startsWith('psm.gp-table.') && id !== 'psm.gp-table.policy' && node.kind === 'question'
        ? node.answers.filter(({ id: one }) => one !== 'other').map(({ label }) => label)
        : [],
    )
    expect(rows.map(([message]) => message)).toEqual(listed)
    const answerTo = (message: string) => rows.find(([one]) => one === message)?.[1]
    expect(answerTo('An appointment reminder')).toBe('Not marketing')
    expect(answerTo('A private service at a price')).toBe('Marketing')
    expect(answerTo('A new NHS service for people with one condition')).toBe('Not marketing')
  })

  it('follows the practice’s own cautious policy, which never holds back care', () => {
    const words = text({ isCautious: true })
    expect(words).toContain('Ask first, own policy')
    expect(words).toContain('Recalls, reviews, screening and vaccination are care and are not held back by it.')
  })

  it('takes in own messages, tasks and links', () => {
    const words = text({
      decided: [{ message: 'Text on the new portal', answer: 'Not marketing', on: '20 November 2026' }],
      tasks: [{ task: 'Access to primary care', source: 'GMS contract' }],
      links: [{ title: 'Course on confidentiality', address: 'https://learn.example' }],
    })
    for (const own of ['Text on the new portal', 'Access to primary care', 'https://learn.example'])
      expect(words).toContain(own)
  })

  it('speaks of councils and colleges without a word on patients', () => {
    const words = text({}, { ...organisation, sector: 'other' })
    expect(words).toContain('online portal')
    expect(words).not.toMatch(/patient|surgery|NHS/iu)
  })
})

describe('the preference forms (`doc.patient-prefs`)', () => {
  it.each([
    ['patients', patientPreferences, 'Recalls, reviews, screening and vaccination'],
    ['staff', staffPreferences, 'Rotas and changes to them'],
  ])('for %s keep what comes anyway apart from what is asked, and tick nothing', (_who, form, routine) => {
    const words = blocksToText(composeDocument(form, {}, frameOf(practice)))
    expect(words.indexOf(routine)).toBeLessThan(words.indexOf('2. Other news, only if you want it'))
    expect(words.match(/☐ {2}Yes, by/gu)).toHaveLength(4)
    expect(words).not.toMatch(/☑|☒|Draft/u)
    expect(words).toContain('You can take back a tick at any time')
  })
})

it('the log of training names topics, people, days and links (`doc.training-log`)', () => {
  const row = { ...wholeTraining, id: '00000000-0000-4000-8000-000000000003', addedAt: '2026-11-20T10:00:00.000Z' }
  const words = blocksToText(composeDocument(trainingLog, { rows: [row] }, frameOf(practice)))
  for (const part of [
    'Messages and marketing',
    'Ruth Calder, Ben Larkin',
    '20 November 2026',
    'https://larkfield.example/training',
  ])
    expect(words).toContain(part)
})
