import { isUnitedKingdom } from '../documents/templates/privacy-policy/recipient'
import type { Basis } from '../documents/templates/privacy-policy/use'
import type { GroupFacts, PurposeFacts, RecipientFacts } from './facts'
import type { GroupPart, ProcessingRecord, PurposePart } from './record'

/** What a question still lacks, by the field it stands in. */
export type Fault = { readonly path: string; readonly message: string }

const asked = (value: string, path: string, message: string): Fault[] =>
  value.trim() === '' ? [{ path, message }] : []

/** What stands between the answer to one question about a group and its being true. */
export function groupFaults(part: GroupPart, facts: GroupFacts): Fault[] {
  switch (part) {
    case 'data':
      return asked(facts.data, 'data', 'Say what you hold about them.')
    case 'source':
      return [
        ...asked(facts.source, 'source', 'Say where it comes from.'),
        ...asked(facts.mustProvide, 'mustProvide', 'Say whether they must give it, and what happens otherwise.'),
      ]
    case 'reach':
      return facts.places.length === 0 ? [{ path: 'places', message: 'Choose at least one place it is kept in.' }] : []
  }
}

const interests: readonly Basis[] = ['legitimate-interests', 'recognised-legitimate-interest']

/** The same for a purpose; `rows` are the ids of the retention schedule as it stands. */
export function purposeFaults(part: PurposePart, facts: PurposeFacts, rows: readonly string[]): Fault[] {
  switch (part) {
    case 'purpose':
      return asked(facts.purpose, 'purpose', 'Say what it is for.')
    case 'basis':
      return [
        ...(facts.bases.length === 0 ? [{ path: 'bases', message: 'Choose at least one reason the law allows.' }] : []),
        ...(facts.bases.some((basis) => interests.includes(basis))
          ? asked(facts.interest, 'interest', 'Name the interest.')
          : []),
        ...(facts.special.data !== '' && facts.special.condition === ''
          ? [{ path: 'special.condition', message: 'Health, beliefs and the like need a second reason.' }]
          : []),
      ]
    case 'retention':
      return facts.byNhsCode || facts.keptBy.some((id) => rows.includes(id))
        ? []
        : [{ path: 'keptBy', message: 'Choose a row of the retention schedule.' }]
  }
}

/** What is missing about somebody outside: a name, and for abroad what makes it lawful (`transfer.us`, `processor.contract`). */
export function recipientFaults(facts: RecipientFacts): Fault[] {
  const abroad = facts.country !== '' && !isUnitedKingdom(facts.country)
  return [
    ...asked(facts.name, 'name', 'Write who it is.'),
    ...asked(facts.does, 'does', 'Say what they do for you.'),
    ...asked(facts.country, 'country', 'Write the country they keep it in.'),
    ...(abroad
      ? asked(facts.safeguard, 'safeguard', 'Outside the United Kingdom something must protect it. Which is it?')
      : []),
  ]
}

/** Where each question stands: how many there are, how many a person confirmed, and what to ask next. */
export type Progress = { readonly confirmed: number; readonly total: number }

/** How far the record is. Every question counts once; a confirmed one whose answer has come to lack something does not count. */
export function progressOf(record: ProcessingRecord, rows: readonly string[]): Progress {
  const parts = [
    ...record.groups.flatMap(({ facts, confirmed }) =>
      (['data', 'source', 'reach'] as const).map(
        (part) => confirmed.some((one) => one.part === part) && groupFaults(part, facts).length === 0,
      ),
    ),
    ...record.purposes.flatMap(({ facts, confirmed }) =>
      (['purpose', 'basis', 'retention'] as const).map(
        (part) => confirmed.some((one) => one.part === part) && purposeFaults(part, facts, rows).length === 0,
      ),
    ),
    ...record.recipients.map(({ facts, confirmed }) => confirmed !== null && recipientFaults(facts).length === 0),
    record.security !== null,
    record.duty !== null,
  ]
  return { confirmed: parts.filter(Boolean).length, total: parts.length }
}
