import { reliedFact } from '@core/decisions/relied-fact'
import { flowSnapshot } from '@core/flows/snapshot'
import { verdicts } from '@core/flows/verdict'
import { verdictInWords } from '@core/flows/verdict-words'
import { z } from 'zod'
import { type BundleSource, type Row, tableSource } from '../source'
import { dayWords, jsonWords, nameIn } from '../words'

const isOwn = 'IN (SELECT value FROM json_each(@records))'
const lineNames = { safeguard: 'Safeguard', 'sign-off': 'Agreed', 'looked-at': 'Looked at again, left as it is' }

/** Decisions made with a guide, and what was written under them later. */
export const decisionSources: readonly BundleSource[] = [
  tableSource({
    table: 'decision',
    group: 'decisions',
    title: ({ title }) => String(title),
    on: 'decided_at',
    where: `t.contact_id = @contact OR t.id ${isOwn}`,
    shows: [
      ['subject', 'About'],
      ['verdict', 'What was decided', verdictOf],
      ['decided_at', 'When', dayWords],
      ['author', 'Who decided'],
      ['role', 'What they are'],
      ['note', 'Note'],
      ['review_on', 'Looked at again on', dayWords],
      ['snapshot', 'Questions and answers', snapshotWords],
    ],
    leaves: 'id flow_id flow_version rules_version title contact_id mendable by_house word replaces',
    typed: 'subject note',
  }),
  tableSource({
    table: 'decision_ground',
    group: 'decisions',
    title: ({ title }) => `What the register knew for “${String(title)}”`,
    id: 'decision_id',
    where: `(d.contact_id = @contact OR d.id ${isOwn}) AND t.relied <> '[]'`,
    also: 'd.title AS title',
    join: 'JOIN decision AS d ON d.id = t.decision_id',
    shows: [['relied', 'Where it was found', reliedWords]],
    leaves: 'number decision_id cites watched',
    typed: 'relied',
  }),
  tableSource({
    table: 'decision_line',
    group: 'decisions',
    title: ({ title }) => `Under the decision “${String(title)}”`,
    on: 'happened_on',
    where: `d.contact_id = @contact OR d.id ${isOwn}`,
    also: 'd.title AS title',
    join: 'JOIN decision AS d ON d.id = t.decision_id',
    shows: [
      ['kind', 'What it is', nameIn(lineNames)],
      ['happened_on', 'Day', dayWords],
      ['owner', 'Who'],
      ['say', 'Words'],
      ['recorded_at', 'Written down', dayWords],
    ],
    leaves: 'number id decision_id covers',
    typed: 'say',
  }),
]

function verdictOf(_value: string, { verdict, mendable, by_house, word }: Row): string {
  const known = verdicts.find((one) => one === verdict)
  if (!known) return String(verdict)
  const more = typeof word === 'string' ? { word } : {}
  return verdictInWords({ verdict: known, mendable: mendable === 1, byHouse: by_house === 1, ...more })
}

function snapshotWords(json: string): string {
  const read = flowSnapshot.safeParse(JSON.parse(json))
  if (!read.success) return jsonWords(json)
  const { who, questions, outcome } = read.data
  const asked = questions.map(({ ask, answer }) => `${ask} ${answer}.`)
  return [who, ...asked, outcome.say, ...outcome.duties.map(({ say }) => say)].filter(Boolean).join('\n')
}

function reliedWords(json: string): string {
  const found = z.array(reliedFact).parse(JSON.parse(json))
  return [...new Set(found.flatMap(({ from }) => (from === '' ? [] : [from])))].join('\n')
}
