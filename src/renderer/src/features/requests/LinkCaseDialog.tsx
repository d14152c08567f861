import { kindOf } from '@core/requests/kinds/index'
import type { Request } from '@core/requests/request'
import { dayMonthYear } from '@core/time/format-date'
import { Button, Modal, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import css from './requests.module.css'
import { useCasesToLink, useRelate, useRelated } from './use-related'

/** Finds a case by name or reference and links it with this one. */
export function LinkCaseDialog({ request, onClose }: { readonly request: Request; readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const { data: found } = useCasesToLink(typed)
  const { data: related } = useRelated(request.id)
  const relate = useRelate(request.id, onClose)
  const linked = new Set(related?.filter(({ isLinked }) => isLinked).map(({ id }) => id))
  const offered = found?.rows.filter(({ id }) => id !== request.id && !linked.has(id)) ?? []
  return (
    <Modal opened onClose={onClose} title="Link a related case" size={520}>
      <TextInput
        label="Which case"
        description={`The link is seen from both. ${request.reference} stays as it is.`}
        placeholder="Name, organisation or reference"
        leftSection={<IconSearch size={16} stroke={2} aria-hidden="true" />}
        data-autofocus
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <output className={css.hint}>{found && offered.length === 0 && 'No other case matches.'}</output>
      {offered.map((one) => (
        <div key={one.id} className={css.relatedRow} data-lined>
          <div>
            <span className={css.name}>{`${one.reference}, ${kindOf(one.kind).title.toLowerCase()}`}</span>
            <span className={css.second}>
              <bdi>{one.name}</bdi>
              {`, received ${dayMonthYear(one.receivedOn)}`}
            </span>
          </div>
          <Button
            variant="default"
            size="compact-md"
            aria-label={`Link with ${one.reference}`}
            loading={relate.isPending}
            onClick={() => relate.mutate(one.id)}
          >
            Link
          </Button>
        </div>
      ))}
    </Modal>
  )
}
