import type { ShownRecord } from '@core/processing/contract'
import { DutyDialog } from './DutyDialog'
import { GroupDialog } from './GroupDialog'
import type { Opened } from './open-order'
import { PurposeDialog } from './PurposeDialog'
import { RecipientDialog } from './RecipientDialog'
import { SecurityDialog } from './SecurityDialog'

type OpenedDialogProps = {
  readonly opened: Opened
  readonly shown: ShownRecord
  readonly me: string
  readonly onClose: () => void
  readonly onSaved: (by: string) => void
}

/** The dialog of whatever is open. */
export function OpenedDialog({ opened, shown: { record, rows, places, ticked }, ...rest }: OpenedDialogProps) {
  switch (opened.kind) {
    case 'group': {
      const known = record.groups.find(({ id }) => id === opened.id) ?? null
      return <GroupDialog known={known} recipients={record.recipients} places={places} {...rest} />
    }
    case 'purpose': {
      const known = record.purposes.find(({ id }) => id === opened.id) ?? null
      const groupTitle = record.groups.find(({ id }) => id === opened.groupId)?.facts.title ?? ''
      return <PurposeDialog known={known} groupId={opened.groupId} groupTitle={groupTitle} rows={rows} {...rest} />
    }
    case 'recipient':
      return <RecipientDialog known={record.recipients.find(({ id }) => id === opened.id) ?? null} {...rest} />
    case 'security':
      return <SecurityDialog known={record.security} ticked={ticked} {...rest} />
    case 'duty':
      return <DutyDialog known={record.duty} {...rest} />
  }
}
