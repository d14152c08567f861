import { isUsualRow } from '@core/consents/show-matrix'
import { Anchor } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import { useContact } from '../contacts/use-contacts'
import { useStopsOf } from '../suppression/use-stops'
import { rowName, shortPurposes } from './consent-words'
import css from './consents.module.css'
import { MatrixTable, type Chosen } from './MatrixTable'
import { useMatrix } from './use-consents'

type PermissionGlanceProps = {
  readonly contactId: string
  /** Stands there while nothing can be shown: before it is known, and without any address. */
  readonly otherwise: ReactNode
}

/** The same answers beside the list, with the reason of one of them; acts and proof are on the contact’s own page. */
export function PermissionGlance({ contactId, otherwise }: PermissionGlanceProps) {
  const { data: contact } = useContact(contactId)
  const { data: stops } = useStopsOf(contact)
  const { data: matrix } = useMatrix(contactId, [contact, stops])
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const rows = matrix?.rows.filter(isUsualRow) ?? []
  if (!matrix || rows.length === 0) return otherwise
  const row = rows.find((one) => one.channel === chosen?.channel && (one.point?.id ?? '') === chosen.pointId)
  const cell = row?.cells.find(({ state }) => state.purpose === chosen?.purpose)
  return (
    <section aria-label="What they may be sent">
      <h3 className={css.glanceTitle}>What they may be sent</h3>
      <MatrixTable
        compact
        rows={rows}
        purposes={matrix.purposes}
        service={matrix.service}
        chosen={chosen}
        onChoose={setChosen}
      />
      {row && cell && (
        <Wash tone="sunken" title={`${rowName(row)}, ${shortPurposes[cell.state.purpose].toLowerCase()}`}>
          <p>{cell.answer.say}</p>
          <Anchor component={Link} href={`/contacts/${contactId}`}>
            See the proof
          </Anchor>
        </Wash>
      )}
    </section>
  )
}
