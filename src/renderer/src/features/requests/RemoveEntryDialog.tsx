import { eventTitle } from '@core/requests/event-words'
import type { RequestCase } from '@core/requests/request'
import { dayMonthYear } from '@core/time/format-date'
import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { Choice } from '../../ui/Choice'
import css from './requests.module.css'
import { useRemoveEvent } from './use-requests'

type RemoveEntryDialogProps = { readonly of: RequestCase; readonly onClose: () => void }

/** Takes one entry out of the story that was made by mistake; the date is worked out anew, and it can be undone. */
export function RemoveEntryDialog({ of, onClose }: RemoveEntryDialogProps) {
  const { request, events } = of
  const [chosen, setChosen] = useState('')
  const [fault, setFault] = useState('')
  const remove = useRemoveEvent(request.id, onClose)
  // A correction is how the case came to say what it says: it can be made again, not taken out.
  const removable = events.filter(({ facts }) => facts.type !== 'corrected')
  const options = removable.toReversed().map(({ id, facts }) => ({
    value: id,
    label: eventTitle(facts, request.kind),
    hint: dayMonthYear(facts.on),
  }))
  return (
    <Modal opened onClose={onClose} title="Remove an entry made by mistake" size={480}>
      <div className={css.form}>
        <div className={css.scroll}>
          <Choice legend="Which entry?" options={options} value={chosen} error={fault} onChange={setChosen} />
        </div>
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            color="red"
            loading={remove.isPending}
            onClick={() => (chosen === '' ? setFault('Choose the entry to remove.') : remove.mutate(chosen))}
          >
            Remove the entry
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
