import type { basisContract } from '@core/basis/contract'
import { dataUses, dataUseWords, type DataUse } from '@core/basis/data-use'
import type { ContactCategory } from '@core/contacts/contact-category'
import { basisHints, basisNames } from '@core/documents/templates/privacy-policy/words'
import { Select } from '@mantine/core'
import type { z } from 'zod'
import css from './basis.module.css'
import { useSetRoleBasis } from './use-basis'

type RoleBases = z.output<(typeof basisContract)['defaults']['output']>
type RoleBasisFieldsProps = { readonly role: ContactCategory; readonly bases: RoleBases }

/** The basis of each use for one role; a change counts at once for everybody who follows it. */
export function RoleBasisFields({ role, bases }: RoleBasisFieldsProps) {
  return (
    <div className={css.form}>
      {dataUses.map((use) => (
        <RoleBasisField key={use} role={role} use={use} bases={bases} />
      ))}
    </div>
  )
}

function RoleBasisField({ role, use, bases }: RoleBasisFieldsProps & { readonly use: DataUse }) {
  const save = useSetRoleBasis()
  const allowed = bases.allowed.find((one) => one.use === use)?.bases ?? []
  const basis = bases.roles.find((one) => one.role === role && one.use === use)?.basis
  const outside = basis !== undefined && !allowed.includes(basis)
  const shown = outside ? [basis, ...allowed] : allowed
  return (
    <Select
      maw={480}
      label={dataUseWords[use].name}
      description={use === 'marketing' && basis === 'legitimate-interests' ? afterPecr : basis && basisHints[basis]}
      data={shown.map((value) => ({ value, label: basisNames[value] }))}
      value={basis ?? null}
      allowDeselect={false}
      error={outside && 'This basis is closed to public authorities doing their tasks. Choose another one.'}
      onChange={(value) => {
        const chosen = allowed.find((one) => one === value)
        if (chosen) save.mutate({ role, use, basis: chosen })
      }}
    />
  )
}

const afterPecr = 'Where the marketing rules ask for consent, consent is the basis instead.'
