import type { Organisation } from '../../organisation/organisation'
import { saysOf, type Contradiction, type CurrentDocument } from './contradiction'
import { textLines } from './text-lines'

type Detail = { [K in keyof Organisation]: Organisation[K] extends string ? K : never }[keyof Organisation]

const details: readonly (readonly [Detail, string])[] = [
  ['name', 'The name of the organisation'],
  ['address', 'The address'],
  ['phone', 'The telephone number'],
  ['email', 'The e-mail address'],
  ['website', 'The website'],
  ['companyNumber', 'The registered number'],
  ['icoNumber', 'The registration with the regulator'],
  ['privacyLeadName', 'Who looks after privacy'],
  ['privacyLeadEmail', 'Where questions about privacy go'],
  ['dpoName', 'The data protection officer'],
  ['dpoContact', 'How to reach the data protection officer'],
  ['privacyPolicyUrl', 'Where the privacy policy is'],
  ['optOutUrl', 'Where marketing is stopped'],
  ['complaintUrl', 'Where complaints go'],
]

const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}@]/gu, '')

/** Details of the organisation that two documents print differently, because one of them was approved before they changed. */
export function differentDetails(documents: readonly CurrentDocument[]): Contradiction[] {
  const printed = documents.map((document) => ({ document, text: bare(textLines(document.blocks)) }))
  return details.flatMap(([key, title]) => {
    const says = printed.flatMap(({ document, text }) => {
      const value = document.organisation[key]
      return value !== '' && text.includes(bare(value)) ? [saysOf(document, value.replaceAll(/\s*\n\s*/gu, ', '))] : []
    })
    if (new Set(says.map(({ words }) => bare(words))).size < 2) return []
    return [{ id: `details.${key}`, title, says: says.slice(0, 20), rules: ['notice.13', 'complaint.notice'] }]
  })
}
