import { placeKinds, placeKindWords, searchPlaces, type SearchPlace } from '@core/places/search-place'
import type { RequestCase } from '@core/requests/request'
import { ActionIcon, Button, Checkbox, Modal, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { z } from 'zod'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import css from './requests.module.css'
import { useSavePlaces } from './use-places'

const kinds = placeKinds.map((value) => ({ value, label: placeKindWords[value].name }))
const check = checkedBy(z.object({ places: searchPlaces }))

type PlacesDialogProps = {
  readonly of: RequestCase
  readonly places: { readonly places: readonly SearchPlace[]; readonly isProposed: boolean }
  readonly onClose: () => void
}

/** The places of the organisation: kind and own name of each, in the order in which they are searched. */
export function PlacesDialog({ of: { request }, places, onClose }: PlacesDialogProps) {
  const form = useForm({
    initialValues: { places: places.places.map((place) => ({ ...place })), here: true },
    validate: (values) => check({ places: values.places }),
  })
  const save = useSavePlaces(request.id, form, onClose)
  const send = form.onSubmit(
    (values) => save.mutate({ places: values.places, here: values.here }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="Where you keep things" size={640}>
      <form onSubmit={send} noValidate className={css.form}>
        <p>
          {places.isProposed
            ? 'These are usual places and those your privacy policy speaks of. Name them as you call them: every new access request starts with this list, and the answer names the places you searched.'
            : 'Every new access request starts with this list, and the answer names the places you searched.'}
        </p>
        <ul className={css.placeList} aria-label="Places">
          {form.values.places.map((place, at) => (
            <li key={at} className={css.placeRow}>
              <Select
                aria-label={`Kind of place ${at + 1}`}
                data={kinds}
                value={place.kind}
                allowDeselect={false}
                onChange={(kind) =>
                  form.setFieldValue(`places.${at}.kind`, placeKinds.find((one) => one === kind) ?? 'other')
                }
              />
              <TextInput
                aria-label={`Name of place ${at + 1}`}
                autoComplete="off"
                {...form.getInputProps(`places.${at}.name`)}
              />
              <ActionIcon
                variant="subtle"
                aria-label={`Remove ${place.name || `place ${at + 1}`}`}
                onClick={() => form.removeListItem('places', at)}
              >
                <IconTrash size={18} stroke={1.75} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        {typeof form.errors['places'] === 'string' && (
          <p role="alert" className={css.fault}>
            {form.errors['places']}
          </p>
        )}
        <div>
          <Button variant="default" onClick={() => form.insertListItem('places', { kind: 'other', name: '' })}>
            Add a place
          </Button>
        </div>
        <Checkbox
          label="Use this list in this case too"
          description="What was found so far stays."
          checked={form.values.here}
          onChange={(event) => form.setFieldValue('here', event.currentTarget.checked)}
        />
        <LawLine rules={['sar.search']} />
        <div className={css.sticky}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Save the places
          </Button>
        </div>
      </form>
    </Modal>
  )
}
