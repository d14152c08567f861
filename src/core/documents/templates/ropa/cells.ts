import type { PurposeFacts } from '../../../processing/facts'
import { groupParts, purposeParts, type RecipientEntry } from '../../../processing/record'
import type { ScheduleRow } from '../../../retention/row'
import { londonDate } from '../../../time/instant'
import { dayMonthYear } from '../../../time/format-date'
import type { Block } from '../../block'
import { isUnitedKingdom } from '../privacy-policy/recipient'
import { isInterest } from '../privacy-policy/basis-words'
import { basisNames, conditionNames, roleNames, safeguardNames } from '../privacy-policy/words'
import { howLong } from '../retention-schedule'

/** The bases, the interest by name, and the second reason for what is sensitive (`basis.list`, `special.basis-too`). */
export function basisCell({ bases, interest, special }: PurposeFacts): string {
  const named = bases.map((basis) =>
    isInterest(basis) && interest !== '' ? `${basisNames[basis]} (${interest})` : basisNames[basis],
  )
  const second =
    special.condition === '' ? '' : `. ${special.data || 'Sensitive'}: ${conditionNames[special.condition]}`
  return `${named.join('; ') || 'Not answered'}${second}`
}

/** How long, as the rows of the schedule say it (`retention.principle`, `retention.gp`). */
export function keptCell({ keptBy, byNhsCode }: PurposeFacts, rows: readonly ScheduleRow[]): string {
  if (byNhsCode) return 'As the NHS records code says'
  const found = keptBy.flatMap((id) => rows.filter((row) => row.id === id))
  return found.map(howLong).join('; ') || 'Not answered'
}

/** Who outside sees it, each with the country where it is not this one. */
export function recipientsCell(ids: readonly string[], recipients: readonly RecipientEntry[]): string {
  const found = recipients.filter(({ id }) => ids.includes(id))
  return (
    found
      .map(({ facts }) => {
        const name = facts.name || `not named yet (${facts.does.charAt(0).toLowerCase()}${facts.does.slice(1)})`
        return facts.country === '' || isUnitedKingdom(facts.country) ? name : `${name} (${facts.country})`
      })
      .join(', ') || 'Nobody'
  )
}

/** Everybody outside, what makes sending abroad lawful, and whether a contract is in place (`transfer.us`, `processor.contract`). */
export function recipientsTable(recipients: readonly RecipientEntry[]): Block[] {
  if (recipients.length === 0) return []
  return [
    { type: 'heading', level: 1, text: 'Who outside sees it' },
    {
      type: 'table',
      head: ['Who', 'What they do', 'Their part', 'Country', 'Protected abroad by', 'Contract'],
      rows: recipients.map(({ facts }) => [
        facts.name || 'Not named yet',
        facts.does,
        roleNames[facts.role],
        facts.country || 'Not answered',
        facts.safeguard === '' ? '' : safeguardNames[facts.safeguard],
        contractCell(facts),
      ]),
      rules: ['ropa.duty', 'transfer.us', 'processor.contract'],
    },
  ]
}

function contractCell({ role, contract, signedOn }: RecipientEntry['facts']): string {
  if (role !== 'processor') return contract ? 'Yes' : ''
  if (!contract) return 'None yet'
  return signedOn === '' ? 'Yes' : `Signed on ${dayMonthYear(signedOn)}`
}

type Said = { readonly by: string; readonly at: string }

/** Who confirmed a row, and the latest day; or how much of it nobody has confirmed. */
export function confirmedWords(confirmed: readonly Said[]): string {
  const asked = groupParts.length + purposeParts.length
  const latest = confirmed
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  if (latest === undefined) return 'By nobody yet'
  const who = [...new Set(confirmed.map(({ by }) => by))].join(', ')
  const words = `${who}, ${dayMonthYear(londonDate(latest))}`
  return confirmed.length < asked ? `${confirmed.length} of ${asked} answers: ${words}` : words
}
