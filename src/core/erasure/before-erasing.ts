import type { RequestKind } from '../requests/kind'
import { kindOf } from '../requests/kinds/index'
import type { Request } from '../requests/request'
import type { ErasureLine, ErasurePreview } from './contract'
import type { ErasureFacts } from './facts'
import { counted, plainLine } from './line'

const askedToSee: NonNullable<RequestKind['beforeErasing']> = {
  why: 'They asked to see what you hold, so nothing about them may be destroyed yet. Answer and close that request first, or close it as withdrawn.',
  rules: ['rights.offence', 'settled.erasure-order'],
}

/** Why a contact may not be erased now: what was asked for may not be destroyed before it is answered (`rights.offence`). */
export function refusalFor(requests: readonly Request[]): ErasurePreview['refusal'] {
  const holding = requests.find(({ status, kind, name }) => status === 'open' && kindOf(kind).hold(name) !== '')
  if (!holding) return null
  const { why, rules } = kindOf(holding.kind).beforeErasing ?? askedToSee
  return {
    say: `${holding.reference} is still open.`,
    why,
    rules: [...rules],
    href: `/requests/${holding.id}`,
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
