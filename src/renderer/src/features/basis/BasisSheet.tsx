import type { ContactBases } from '@core/basis/contract'
import { dataUses, dataUseWords, type DataUse } from '@core/basis/data-use'
import { marketingBasisWords } from '@core/basis/marketing-basis'
import type { Contact } from '@core/contacts/contact'
import { contactCategoryNames } from '@core/contacts/contact-category'
import { treatedAs } from '@core/contacts/subscriber-type'
import { basisNames } from '@core/documents/templates/privacy-policy/words'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { wasLeftOpen } from '../drafts/held-drafts'
import css from './basis.module.css'
import { BasisDialog } from './BasisDialog'
import { useBasesOf } from './use-basis'

type UseRow = ContactBases['uses'][number]

/** Why somebody’s details may be used, for each use: as the role says, or as chosen for them with a reason. */
export function BasisSheet({ contact }: { readonly contact: Contact }) {
  const { data } = useBasesOf(contact.id, contact.roles)
  const [asking, setAsking] = useState<DataUse | null>(
    () => dataUses.find((use) => wasLeftOpen({ form: 'contact-basis', part: `${contact.id} ${use}` })) ?? null,
  )
  if (!data) return null
  return (
    <Sheet title="Why you may use their details">
      <ul className={css.uses}>
        {data.uses.map((row) => (
          <li key={row.use} className={css.use} data-columns>
            <span className={css.useName}>{dataUseWords[row.use].name}</span>
            <div>
              <span className={css.basis}>{row.basis === null ? 'Not decided' : basisNames[row.basis]}</span>
              <span className={css.from}>
                <FromWords row={row} />
              </span>
              {row.use === 'marketing' && row.basis !== null && (
                <span className={css.from}>{marketingBasisWords(row.basis, treatedAs(contact.subscriberType))}</span>
              )}
            </div>
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={`Change the basis of: ${dataUseWords[row.use].name}`}
              onClick={() => setAsking(row.use)}
            >
              Change
            </Button>
          </li>
        ))}
      </ul>
      <LawLine rules={['basis.list', 'basis.after-pecr']} />
      <BasisDialog
        contactId={contact.id}
        row={data.uses.find(({ use }) => use === asking) ?? null}
        onClose={() => setAsking(null)}
      />
    </Sheet>
  )
}

/** “From the role: Coaching client”, “chosen for them: …”, or what several roles say. */
function FromWords({ row: { own, inherited } }: { readonly row: UseRow }) {
  if (own)
    return (
      <>
        Chosen for them: <bdi>{own.reason}</bdi>
      </>
    )
  const [first, ...others] = inherited
  if (!first) return 'Give the contact a role, or choose one here.'
  const different = others.filter(({ basis }) => basis !== first.basis)
  const also = different.map(({ role, basis }) => `${basisNames[basis].toLowerCase()} as ${nameOf(role)}`)
  return `From the role: ${contactCategoryNames[first.role].one}${also.length > 0 ? `; also ${also.join(', ')}` : ''}`
}

function nameOf(role: UseRow['inherited'][number]['role']): string {
  return contactCategoryNames[role].one.toLowerCase()
}
