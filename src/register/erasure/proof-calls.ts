import type { Handlers } from '@core/contract/contract'
import type { erasureContract } from '@core/erasure/contract'
import { formsOf, mostFound } from '@core/erasure/proof'
import type { Deps } from '../deps'
import { findEverywhere } from './find-everywhere'

/** The proof that nothing is left: what somebody types is looked for in every table, and kept nowhere. */
export function proofCalls({ register, clock }: Deps): Pick<Handlers<typeof erasureContract>, 'prove'> {
  return {
    async prove({ texts }) {
      const { tables, rows, found } = await findEverywhere(register.read, texts.flatMap(formsOf), nextTurn)
      register.note({
        action: 'erasure.prove',
        subject: '',
        fields: [`texts-${texts.length}`, `found-${found.length}`],
      })
      return { tables, rows, found: found.slice(0, mostFound), total: found.length, searchedAt: clock.now() }
    },
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
