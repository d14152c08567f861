import type { Block } from '../../../block'
import { paragraph, type PolicySection } from '../section'
import { capital, duration, inside } from '../sentences'
import type { PrivacyPolicyFacts } from '../facts'
import type { Gap } from '../../../template'
import { retentionWords } from '../retention-words'

type Row = { readonly what: string; readonly long: string; readonly fact: string }

/** Every period in one table, with recorded calls and our own records (`retention.principle`, `rec.retention`, `retention.defaults`). */
export const howLong: PolicySection = {
  id: 'how-long',
  title: 'All periods at a glance',
  compose(facts) {
    const rows = [...useRows(facts), ...recordingRows(facts), ...recordRows(facts)]
    if (rows.length === 0) return []
    const table: Block = {
      type: 'table',
      head: ['What', 'How long we keep it'],
      rows: rows.map(({ what, long }) => [what, long]),
      facts: rows.map(({ fact }) => fact),
      rules: ['retention.principle'],
    }
    return [
      table,
      ...paragraph(
        'When a period ends we delete or destroy the information, on computers and on paper. We wait only where a request, a complaint or a legal claim is still open.',
        [],
        ['retention.engine'],
      ),
    ]
  },
  gaps: ({ records }): Gap[] =>
    recordKinds.flatMap(({ key, ask }) => (records[key] ? [] : [{ fact: `records.${key}`, say: ask }])),
}

function useRows({ categories }: PrivacyPolicyFacts): Row[] {
  return categories
    .flatMap((category, c) =>
      category.included
        ? category.uses.map((use, u) => ({
            what: [inside(category.title), inside(use.title)].filter(Boolean).join(': '),
            long: retentionWords(use.retention),
            fact: `categories.${c}.uses.${u}.retention`,
          }))
        : [],
    )
    .filter(({ what, long }) => what && long)
}

function recordingRows({ recording }: PrivacyPolicyFacts): Row[] {
  const long = recording.used === 'yes' ? retentionWords(recording.retention) : ''
  return long === '' ? [] : [{ what: 'Recordings of calls', long, fact: 'recording.retention' }]
}

const recordKinds = [
  {
    key: 'requestMonths',
    what: 'Our lists of requests',
    from: 'the request is closed',
    ask: 'How long do you keep your lists of requests?',
  },
  {
    key: 'breachMonths',
    what: 'Our record of breaches',
    from: 'the breach is closed',
    ask: 'How long do you keep your record of breaches?',
  },
  {
    key: 'consentMonths',
    what: 'Proof that you agreed to something',
    from: 'your consent ends',
    ask: 'How long do you keep proof of consent once it has ended?',
  },
] as const

function recordRows({ records }: PrivacyPolicyFacts): Row[] {
  const known = recordKinds.flatMap(({ key, what, from }) => {
    const months = records[key]
    return months ? [{ what, long: `${capital(duration(months))} after ${from}.`, fact: `records.${key}` }] : []
  })
  const list = {
    what: 'Our do-not-contact list',
    long: 'Until you tell us that we may contact you again.',
    fact: 'marketing',
  }
  return known.length > 0 ? [...known, list] : []
}
