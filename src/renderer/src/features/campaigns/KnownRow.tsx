import type { Campaign } from '@core/campaigns/campaign'
import type { ShownRow } from '@core/campaigns/contract'
import { useState } from 'react'
import { lookUp } from '../consents/looked'
import { MatrixDialogs } from '../consents/MatrixDialogs'
import { MendList } from '../consents/MendList'
import { useMatrixOf } from '../consents/use-matrix-of'
import { useMending } from '../consents/use-mending'
import { RowDialog } from './RowDialog'
import { rowLook } from './row-look'

type KnownRowProps = {
  readonly campaign: Campaign
  readonly row: ShownRow
  /** Something was recorded that may change answers. */
  readonly onMended: () => void
  readonly onClose: () => void
}

/** A row that is somebody of the register: what is missing can be put right here, and the answer turns at once. */
export function KnownRow({ campaign, row, onMended, onClose }: KnownRowProps) {
  const { contact, matrix } = useMatrixOf(row.contactId)
  const looked = matrix ? rowLook(matrix, campaign, row) : null
  const { opened, mend, close } = useMending(row.contactId, looked)
  const [touched, setTouched] = useState(false)
  const cell = matrix && lookUp(matrix, looked).cell
  if (opened && contact && matrix)
    return (
      <MatrixDialogs
        opened={opened}
        contact={contact}
        matrix={matrix}
        looked={looked}
        onClose={() => {
          setTouched(true)
          close()
        }}
      />
    )
  const turned = touched && cell && cell.answer.say !== row.answer?.say ? cell.answer : null
  const mends = (cell?.mends ?? []).filter((one) => one !== 'confirm')
  return (
    <RowDialog
      campaign={campaign}
      row={row}
      looked={looked}
      turned={turned}
      onClose={() => {
        if (turned) onMended()
        onClose()
      }}
    >
      <MendList
        mends={mends}
        isYes={cell?.answer.verdict === 'allowed' || cell?.answer.verdict === 'allowed-with-duties'}
        onMend={mend}
      />
    </RowDialog>
  )
}
