import { isUsualRow } from '@core/consents/show-matrix'
import { Anchor } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import { mayIAddress } from '../contacting/may-i-address'
import { rowName, shortPurposes } from './consent-words'
import css from './consents.module.css'
import { lookUp, type Looked } from './looked'
import { MatrixTable } from './MatrixTable'
import { useMatrixOf } from './use-matrix-of'

type PermissionGlanceProps = {
  readonly contactId: string
  /** Stands there while nothing can be shown: before it is known, and without any address. */
  readonly otherwise: ReactNode
}

/** The same answers beside the list, with the reason of one of them; acts and proof are on the contact’s own page. */
export function PermissionGlance({ contactId, otherwise }: PermissionGlanceProps) {
  const { matrix } = useMatrixOf(contactId)
  const [looked, setLooked] = useState<Looked | null>(null)
  const rows = matrix?.rows.filter(isUsualRow) ?? []
  if (!matrix || rows.length === 0) return otherwise
  const { row, cell } = lookUp(matrix, looked)
  const answer = cell?.answer ?? matrix.service
  return (
    <section aria-label="What they may be sent">
      <h3 className={css.glanceTitle}>What they may be sent</h3>
      <MatrixTable
        compact
        rows={rows}
        purposes={matrix.purposes}
        service={matrix.service}
        looked={looked}
        onLook={setLooked}
      />
      {looked && (
        <Wash
          tone="sunken"
          title={row ? `${rowName(row)}, ${shortPurposes[looked.purpose].toLowerCase()}` : 'Not marketing'}
        >
          <p>{answer.say}</p>
          <Anchor component={Link} href={mayIAddress({ contactId, looked })}>
            Why, and what to do
          </Anchor>
        </Wash>
      )}
    </section>
  )
}
