import type { PermissionMatrix } from '@core/consents/matrix'
import { isUsualRow } from '@core/consents/show-matrix'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../ui/Sheet'
import type { Looked } from '../consents/looked'
import { MatrixTable } from '../consents/MatrixTable'
import css from './may-i.module.css'

type WaysSheetProps = {
  readonly matrix: PermissionMatrix
  readonly looked: Looked | null
  readonly onLook: (looked: Looked) => void
}

/** Every way and every purpose beside the answer: pressing a word asks about it. */
export function WaysSheet({ matrix, looked, onLook }: WaysSheetProps) {
  const usual = matrix.rows.filter(isUsualRow)
  const hidden = matrix.rows.some((row) => row.channel === looked?.channel && !usual.includes(row))
  const [every, setEvery] = useState(hidden || usual.length === 0)
  return (
    <Sheet title="Every way">
      <MatrixTable
        compact
        rows={every ? matrix.rows : usual}
        purposes={matrix.purposes}
        service={matrix.service}
        looked={looked}
        onLook={onLook}
      />
      {usual.length > 0 && usual.length < matrix.rows.length && (
        <Button variant="subtle" size="compact-sm" className={css.more} onClick={() => setEvery(!every)}>
          {every ? 'Only the usual ways' : 'Other ways'}
        </Button>
      )}
    </Sheet>
  )
}
