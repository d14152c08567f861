import type { Asked, contactingContract, Fits } from '@core/contacting/contract'
import { kindAsked, strangerMatrix } from '@core/contacting/stranger'
import type { ContactSummary } from '@core/contacts/contact'
import { contactFilter } from '@core/contacts/contact-filter'
import type { Handlers } from '@core/contract/contract'
import type { HouseOptions } from '@core/flows/house-options'
import { normalPoint } from '@core/contacts/normal-point'
import type { NumberScreening } from '@core/screening/screening'
import { askedText } from '@core/suppression/asked-text'
import type { Proof } from '@core/suppression/proof'
import type { z } from 'zod'
import { findSummaries } from '../contacts/find-summaries'
import type { Deps } from '../deps'
import { findPeopleWith } from './people-with-query'

type Serves = Handlers<typeof contactingContract>

/** What the answer asks of others. */
type Others = {
  readonly contacts: { list(filter: z.output<typeof contactFilter>): { readonly rows: readonly ContactSummary[] } }
  readonly check: (asked: { text: string; postcode: string }) => Proof
  readonly isCharity: () => boolean
  readonly house: () => HouseOptions
  readonly screeningOfAll: (values: readonly string[]) => ReadonlyMap<string, NumberScreening>
}

/** So many who only resemble what was typed are offered. */
const alike = 8

/** “May I contact…?”: finds who is meant by a name, an address or a number, and answers for whoever is not in the register. */
export function createContactingService({ register, clock }: Deps, others: Others) {
  return {
    ask({ text: typed, postcode }): Asked {
      const text = askedText(typed)
      const proof = others.check({ text, postcode })
      const { about, entries, erasedOn } = proof
      const found = findPeopleWith(register.read, about, text)
      const exact = found.length > 0
      const normal = kindAsked(about, text) === null ? '' : normalPoint(about === 'email' ? 'email' : 'phone', text)
      const screening = others.screeningOfAll([normal])
      return {
        about,
        exact,
        people: exact ? inOrder(found) : resembling(text).map((row) => fitting(row, null)),
        stranger: {
          kind: kindAsked(about, text),
          matrix: strangerMatrix(text, proof, {
            isCharity: others.isCharity(),
            today: clock.today(),
            house: others.house(),
            screeningOf: () => screening.get(normal),
          }),
          stops: entries.length,
          erasedOn: [...erasedOn],
        },
      }
    },
  } satisfies Serves

  function resembling(text: string): readonly ContactSummary[] {
    return others.contacts.list(contactFilter.parse({ search: text.slice(0, 200), limit: alike })).rows
  }

  function inOrder(found: ReturnType<typeof findPeopleWith>): Fits[] {
    const rows = findSummaries(
      register.read,
      found.map(({ id }) => id),
    )
    return found.flatMap(({ id, pointId }) => {
      const row = rows.get(id)
      return row ? [fitting(row, pointId)] : []
    })
  }
}

function fitting(row: ContactSummary, pointId: string | null): Fits {
  const work = [row.jobTitle, row.organisationName].filter(Boolean).join(', ')
  return {
    id: row.id,
    kind: row.kind,
    name: row.displayName,
    second: work || row.email || row.phone,
    status: row.status,
    pointId,
  }
}
