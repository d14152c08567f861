import type { Claim } from '../claims/claim'
import { claimHold } from '../claims/claim-hold'
import type { RequestKind } from '../requests/kind'
import { kindOf } from '../requests/kinds/index'
import type { Request } from '../requests/request'
import { dayMonthYear } from '../time/format-date'
import type { ErasureLine, ErasurePreview } from './contract'
import type { ErasureFacts } from './facts'
import { counted, plainLine } from './line'

const askedToSee: NonNullable<RequestKind['beforeErasing']> = {
  why: 'They asked to see what you hold, so nothing about them may be destroyed yet. Answer and close that request first, or close it as withdrawn.',
  rules: ['rights.offence', 'settled.erasure-order'],
}

/** What is open and comes before any erasing: the case with its number, why, and where it is. */
export type Hold = NonNullable<ErasurePreview['refusal']>

/**
 * Every open case and claim that keeps a person from being erased: what was asked for may not be destroyed before it is
 * answered, and what a claim needs not at all (`rights.offence`, `erase.exceptions`, row E5).
 */
export function holdsOf(requests: readonly Request[], claims: readonly Claim[]): Hold[] {
  const holding = requests.filter(({ status, kind, name }) => status === 'open' && kindOf(kind).hold(name) !== '')
  const cases = holding.map(({ id, kind, reference }): Hold => {
    const { why, rules } = kindOf(kind).beforeErasing ?? askedToSee
    return { say: `${reference} is still open.`, why, rules: [...rules], href: `/requests/${id}`, isClaim: false }
  })
  return [...cases, ...claims.map(claimHold)]
}

/** The case in which an erasure was decided and waits for its day. */
export type Planned = { readonly requestId: string; readonly reference: string; readonly untilOn: string }

/** Why a contact may not be erased now from its page: something is open, or a case does it already on its day. */
export function refusalFor(holds: readonly Hold[], planned: Planned | null = null): Hold | null {
  const first = holds[0]
  if (first || !planned) return first ?? null
  return {
    say: `${planned.reference} will erase them after ${dayMonthYear(planned.untilOn)}.`,
    why: 'Until then it can be undone there, and what is still to be done stands there. You can also erase at once in that case.',
    rules: ['rights.log'],
    href: `/requests/${planned.requestId}`,
    isClaim: false,
  }
}

/** What to think of before erasing; none of it stands in the way. */
export function warningsFor({ contact, requests, people, lastOfOrganisation }: ErasureFacts): ErasureLine[] {
  const open = requests.filter(({ status }) => status === 'open')
  const lines: ErasureLine[] = open.map(({ reference }) => ({
    say: `${reference} is still open.`,
    why: 'The address to answer to goes too. Send your last letter first, or keep a copy of the address until you have sent it.',
    rules: [],
  }))
  if (people > 0)
    lines.push(
      plainLine(
        `${counted(people, 'person belongs', 'people belong')} to this organisation. They stay; only the link is cut.`,
      ),
    )
  if (lastOfOrganisation)
    lines.push(plainLine(`Nobody else at ${contact.organisationName || 'that organisation'} is in the register.`))
  return lines
}
