import { z } from 'zod'
import { contractClauseIds, contractClauses } from '../../processing/facts'
import { recipientEntry } from '../../processing/record'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate } from '../template'

/** What the contract with each supplier who works on instructions says, and what is missing from it (`processor.contract`). */
export const processorContracts = defineTemplate({
  id: 'processor-contracts',
  title: 'Contracts with suppliers',
  purpose: 'Checks what your contracts with those who handle details for you must say.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['processor.contract', 'transfer.us'],
  facts: z.strictObject({ recipients: z.array(recipientEntry).max(60).default([]) }),
  compose({ recipients }, { organisation }): Block[] {
    const processors = recipients.filter(({ facts }) => facts.role === 'processor')
    return [
      { type: 'title', text: 'Contracts with suppliers' },
      {
        type: 'paragraph',
        words: `Whoever handles details of people on the instructions of ${organisation.name} needs a written contract. It must say each of the following.`,
        facts: ['organisation'],
        rules: ['processor.contract'],
      },
      { type: 'list', items: contractClauseIds.map((id) => contractClauses[id]), rules: ['processor.contract'] },
      { type: 'heading', level: 1, text: 'Where each contract stands' },
      processors.length === 0
        ? { type: 'paragraph', words: 'No supplier is listed yet.' }
        : {
            type: 'table',
            head: ['Supplier', 'Contract', 'Not in it yet', 'Look again on'],
            rows: processors.map(({ facts }) => [
              facts.name || `Not named yet: ${facts.does}`,
              facts.contract
                ? facts.signedOn === ''
                  ? 'In place'
                  : `Signed on ${dayMonthYear(facts.signedOn)}`
                : 'None yet',
              contractClauseIds
                .filter((id) => !facts.clauses.includes(id))
                .map((id) => contractClauses[id])
                .join(' '),
              facts.reviewOn === '' ? 'No day set' : dayMonthYear(facts.reviewOn),
            ]),
            rules: ['processor.contract'],
          },
    ]
  },
  gaps: () => [],
  checkBeforeUse: ['Read each contract itself. This list only says what you found in it.'],
})
