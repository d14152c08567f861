import type { Organisation } from '../../organisation/organisation'
import { sentencesOf } from '../sentences-of'
import { shownSentence, type OwnFinding } from './finding'
import { monthsInWords, periodClaims, periodTopics, type PeriodTopic } from './period-claims'

/** What a document is held against: the facts of the organisation, and how long things are kept by its record. */
export type OwnRecord = {
  readonly organisation: Organisation
  readonly periods: Readonly<Partial<Record<PeriodTopic, number>>>
}

type Detail = {
  readonly id: string
  readonly title: string
  /** Finds every such detail in a sentence. */
  readonly pattern: RegExp
  /** Those that may stand there. */
  readonly known: (organisation: Organisation) => readonly string[]
  readonly same: (text: string) => string
  /** What the record says, for the finding. */
  readonly say: (organisation: Organisation) => string
}

const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const digits = (text: string) => text.replaceAll(/\D/gu, '').replace(/^(0044|44)(?=\d{9,10}$)/u, '0')
const lower = (text: string) => text.trim().toLowerCase().replace(/\.$/u, '')

const details: readonly Detail[] = [
  {
    id: 'fact.email',
    title: 'An e-mail address that is not in your record',
    pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu,
    known: ({ email, privacyLeadEmail, dpoContact }) => [email, privacyLeadEmail, ...dpoContact.split(/[\s,;]+/u)],
    same: lower,
    say: ({ email, privacyLeadEmail }) => inRecord([privacyLeadEmail, email]),
  },
  {
    id: 'fact.phone',
    title: 'A telephone number that is not in your record',
    pattern: /(?:\+44|\b0)[\d\s()-]{8,14}\d\b/gu,
    known: ({ phone, dpoContact, regulator }) => [phone, dpoContact, regulator.phone, '0303 123 1113'],
    same: digits,
    say: ({ phone }) => inRecord([phone]),
  },
  {
    id: 'fact.address',
    title: 'Another postcode than yours',
    pattern: /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gu,
    known: ({ address, regulator }) => [...postcodes(address), ...postcodes(regulator.address), 'SK9 5AF'],
    same: bare,
    say: ({ address }) => inRecord([address.replaceAll(/\s*\n\s*/gu, ', ')]),
  },
  {
    id: 'fact.registration',
    title: 'Another registration with the regulator',
    pattern: /\bZ[A-Z\d]\d{6}\b|\bZ\d{7}\b/gu,
    known: ({ icoNumber }) => [icoNumber],
    same: bare,
    say: ({ icoNumber }) => inRecord([icoNumber]),
  },
  {
    id: 'fact.company-number',
    title: 'Another company number',
    pattern:
      /(?<=\b(?:company|registered|registration)\s+(?:in .{0,20})?(?:number|no\.?)[:\s]{1,3})(?:\d{8}|[A-Z]{2}\d{6})\b/giu,
    known: ({ companyNumber }) => [companyNumber],
    same: bare,
    say: ({ companyNumber }) => inRecord([companyNumber]),
  },
]

/** What an older document says of the organisation that is not what its record says. */
export function staleFacts(text: string, { organisation, periods }: OwnRecord): readonly OwnFinding[] {
  return [...nameMissing(text, organisation), ...otherDetails(text, organisation), ...otherPeriods(text, periods)]
}

function nameMissing(text: string, { name }: Organisation): OwnFinding[] {
  if (name === '' || bare(text).includes(bare(name))) return []
  return [
    fact('fact.name', 'Your name does not stand in it', '', `The record calls the organisation ${name}.`, [
      'notice.13',
    ]),
  ]
}

function otherDetails(text: string, organisation: Organisation): OwnFinding[] {
  const sentences = sentencesOf(text)
  return details.flatMap(({ id, title, pattern, known, same, say }) => {
    const mine = known(organisation).map(same).filter(Boolean)
    const seen = new Set<string>()
    return sentences.flatMap((sentence) =>
      [...sentence.matchAll(pattern)].flatMap(([found]) => {
        const value = same(found)
        if (mine.includes(value) || seen.has(value)) return []
        seen.add(value)
        return [fact(id, `${title}: ${found.trim()}`, sentence, say(organisation), ['notice.13'])]
      }),
    )
  })
}

function otherPeriods(text: string, periods: OwnRecord['periods']): OwnFinding[] {
  return periodClaims(text).flatMap(({ topic, months, sentence }) => {
    const kept = periods[topic]
    if (kept === undefined || kept === months) return []
    const title = `${periodTopics[topic]}: ${monthsInWords(months)} here, ${monthsInWords(kept)} in your record`
    return [
      fact('fact.period', title, sentence, 'Bring one of them into line with what you do.', ['retention.principle']),
    ]
  })
}

function fact(id: string, title: string, sentence: string, say: string, rules: OwnFinding['rules']): OwnFinding {
  return {
    id,
    kind: 'fact',
    title: title.slice(0, 200),
    sentence: shownSentence(sentence),
    say: say.slice(0, 600),
    rules,
  }
}

function inRecord(values: readonly string[]): string {
  const given = [...new Set(values.filter(Boolean))]
  return given.length === 0
    ? 'The record has none yet. Write it down under Settings, Organisation.'
    : `The record says ${given.join(' and ')}.`
}

function postcodes(address: string): readonly string[] {
  return address.toUpperCase().match(/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gu) ?? []
}
