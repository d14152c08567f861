import { everyone } from '@core/contacts/contact-filter'
import { Button, Group, Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { Choice } from '../../ui/Choice'
import { Why } from '../../ui/Why'
import { useSavedViews } from '../contacts/use-views'
import css from './screening.module.css'
import { useSaveScreening } from './use-result-file'

const only = [
  {
    value: 'needed',
    label: 'Only what needs a check now',
    hint: 'Without numbers that are still good, and without anybody who may not be rung anyway.',
  },
  { value: 'all', label: 'Every number', hint: 'Each number of these contacts once.' },
] as const

/** Saves the numbers of a view as a plain list for the website of a checking service. */
export function ToScreenDialog({ onClose }: { readonly onClose: () => void }) {
  const views = useSavedViews()
  const [viewId, setViewId] = useState('')
  const [which, setWhich] = useState<'needed' | 'all'>('needed')
  const save = useSaveScreening(onClose)
  const view = views.find(({ id }) => id === viewId)
  return (
    <Modal opened onClose={onClose} title="Save numbers for a checking service" size={560}>
      <div className={css.form}>
        <p>
          A plain list of numbers, one in a line and no names, to send to the service. When the answer comes back, bring
          it in here.
        </p>
        <Why of="send.whose">
          <Select
            label="Whose numbers?"
            data={[
              { value: '', label: 'Everybody who is not archived' },
              ...views.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={viewId}
            onChange={(value) => setViewId(value ?? '')}
            allowDeselect={false}
          />
        </Why>
        <Why of="send.which">
          <Choice legend="Which of them?" options={only} value={which} onChange={setWhich} />
        </Why>
        <p className={css.hint}>
          The service then knows these numbers. Send them only to one you have an agreement with, and delete the file
          afterwards.
        </p>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            loading={save.isPending}
            onClick={() =>
              save.mutate({
                what: 'to-screen',
                selection: { all: { ...everyone, ...view?.choice }, except: [] },
                only: which,
              })
            }
          >
            Save the numbers
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
