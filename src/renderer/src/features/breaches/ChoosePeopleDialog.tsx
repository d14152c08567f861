import { contactCategories, contactCategoryNames, type ContactCategory } from '@core/contacts/contact-category'
import { contactChoice } from '@core/contacts/contact-filter'
import { Button, Checkbox, Group, Modal, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import css from './papers.module.css'
import { choiceOf, useAddAffected, useChoosable } from './use-affected'

type ChoosePeopleDialogProps = { readonly breachId: string; readonly onClose: () => void }

const roles = contactCategories.map((value) => ({ value, label: contactCategoryNames[value].many }))

/** Chooses from the register whom a breach touched: one by one, or everybody a search and a role find. */
export function ChoosePeopleDialog({ breachId, onClose }: ChoosePeopleDialogProps) {
  const [search, setSearch] = useState('')
  const [role, setRole] = useState<ContactCategory | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [typed] = useDebouncedValue(search, 150)
  const { data: found } = useChoosable(typed, role, true)
  const add = useAddAffected(breachId, onClose)
  const [fault, setFault] = useState('')
  const toggle = (id: string) => {
    setFault('')
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const total = found?.total ?? 0
  const addAll = () => add.mutate({ all: contactChoice.parse(choiceOf(typed, role)), except: [] })
  return (
    <Modal opened onClose={onClose} title="Whom does it touch?" size={640}>
      <div className={css.paper}>
        <div className={css.fields}>
          <TextInput
            label="Search the register"
            value={search}
            data-autofocus
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <Select
            label="Only (optional)"
            placeholder="Everybody"
            data={roles}
            value={role}
            clearable
            onChange={(value) => setRole(contactCategories.find((one) => one === value) ?? null)}
          />
        </div>
        {found === undefined ? (
          <Loading rows={4} />
        ) : found.rows.length === 0 ? (
          <Empty title="Nobody found" say="Search for another name, or choose another role." />
        ) : (
          <fieldset aria-label="People found" className={css.choose}>
            {found.rows.map((row) => (
              <Checkbox
                key={row.id}
                label={row.displayName}
                description={[row.organisationName, row.email].filter(Boolean).join(', ') || undefined}
                checked={chosen.has(row.id)}
                onChange={() => toggle(row.id)}
              />
            ))}
          </fieldset>
        )}
        {total > (found?.rows.length ?? 0) && (
          <p className={css.hint}>
            The first {found?.rows.length} of {total} are shown.
          </p>
        )}
        {fault !== '' && (
          <p role="alert" className={css.fault}>
            {fault}
          </p>
        )}
        <Group className={css.foot} gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          {total > 0 && (
            <Button variant="default" loading={add.isPending} onClick={addAll}>
              {total === 1 ? 'Add the one found' : `Add all ${total} found`}
            </Button>
          )}
          <Button
            loading={add.isPending}
            onClick={() => (chosen.size === 0 ? setFault('Tick somebody first.') : add.mutate({ ids: [...chosen] }))}
          >
            {chosen.size === 0 ? 'Add those ticked' : `Add the ${chosen.size} ticked`}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
