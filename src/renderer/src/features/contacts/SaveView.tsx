import type { SavedView } from '@core/views/contract'
import { everyone } from '@core/contacts/contact-filter'
import { Button, Group, Menu, Modal, TextInput } from '@mantine/core'
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import { useState, type SyntheticEvent } from 'react'
import css from './contacts.module.css'
import { sameChoice, type ContactView } from './use-contact-view'
import { useRemoveView, useSaveView } from './use-views'

type SaveViewProps = {
  readonly view: ContactView
  /** The saved view that is open. */
  readonly current: SavedView | undefined
  /** The list is one of the tabs that are always there. */
  readonly isUsual: boolean
}

/** Saves what the list shows under a name; for a saved view: its new state, another name, or its end. */
export function SaveView({ view, current, isUsual }: SaveViewProps) {
  const [naming, setNaming] = useState<'new' | 'rename'>()
  const save = useSaveView(undefined, () => undefined)
  const remove = useRemoveView(() => view.clear())
  const { choice, columns } = view
  if (!current) {
    return (
      <>
        {!isUsual && (
          <button type="button" className={css.saveView} onClick={() => setNaming('new')}>
            <IconPlus size={16} stroke={2} aria-hidden="true" />
            Save this view
          </button>
        )}
        {naming && <NameView view={view} onClose={() => setNaming(undefined)} />}
      </>
    )
  }
  const saved = { ...everyone, ...current.choice }
  const changed = !sameChoice(saved, { ...choice, search: '' }) || current.columns.join() !== columns.join()
  return (
    <>
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <button type="button" className={css.saveView}>
            This view
            <IconChevronDown size={16} stroke={2} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {changed && (
            <Menu.Item onClick={() => save.mutate({ id: current.id, name: current.name, choice, columns })}>
              Save it as it is now
            </Menu.Item>
          )}
          <Menu.Item onClick={() => setNaming('rename')}>Give it another name</Menu.Item>
          <Menu.Item onClick={() => remove.mutate(current.id)}>Remove the view</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {naming && <NameView view={view} current={current} onClose={() => setNaming(undefined)} />}
    </>
  )
}

type NameViewProps = { readonly view: ContactView; readonly current?: SavedView; readonly onClose: () => void }

function NameView({ view, current, onClose }: NameViewProps) {
  const [name, setName] = useState(current?.name ?? '')
  const [fault, setFault] = useState('')
  const { choice, columns } = view
  const save = useSaveView({ setFieldError: (_path, message) => setFault(message) }, (saved) => {
    view.open({ ...saved.choice, search: '' }, saved.columns, saved.id)
    onClose()
  })
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    if (name.trim() === '') setFault('Give the view a name.')
    else if (current)
      save.mutate({ id: current.id, name, choice: { ...current.choice, search: '' }, columns: current.columns })
    else save.mutate({ name, choice, columns })
  }
  return (
    <Modal opened onClose={onClose} title={current ? 'Give the view another name' : 'Save this view'} size={440}>
      <form className={css.dialog} onSubmit={send} noValidate>
        <TextInput
          label="Name of the view"
          description="The filters and columns are kept with it, what you searched for is not."
          data-autofocus
          maxLength={60}
          value={name}
          error={fault}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value)
            setFault('')
          }}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Save the view
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
