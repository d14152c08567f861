import { contactCategories, contactCategoryNames, type ContactCategory } from '@core/contacts/contact-category'
import { vocabularyOf } from '@core/organisation/vocabulary'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { useOrganisation } from '../../app/use-organisation'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './basis.module.css'
import { OverrideList } from './OverrideList'
import { RoleBasisFields } from './RoleBasisFields'
import { useRoleBases } from './use-basis'

const roles = contactCategories.map((value) => ({ value, label: contactCategoryNames[value].one }))

/** What each role gives as the lawful basis of each use, and everybody for whom another one was chosen. */
export function BasisPage() {
  const { data: organisation } = useOrganisation()
  const { data } = useRoleBases()
  const [chosen, setChosen] = useState<ContactCategory | null>(null)
  const role = chosen ?? vocabularyOf(organisation?.sector).usualRoles[0] ?? 'prospect'
  return (
    <>
      <PageHead
        crumb={[{ label: 'Settings', href: '/settings' }]}
        title="Why you may use details"
        lead="Everybody follows their role, unless you chose otherwise for them on their own page."
      />
      <div className={css.column}>
        <Sheet title="What a role gives">
          <div className={css.form}>
            <Select
              label="Role"
              maw={320}
              data={roles}
              value={role}
              onChange={(value) => setChosen(contactCategories.find((one) => one === value) ?? null)}
            />
            {data ? <RoleBasisFields role={role} bases={data} /> : <Loading rows={5} />}
            <LawLine rules={['basis.list', 'rli.limits', 'basis.after-pecr', 'li.marketing']} />
          </div>
        </Sheet>
        <OverrideList />
      </div>
    </>
  )
}
