import type { ReviewRow } from '@core/bundle/contract'
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import css from './bundle.module.css'
import { useIncludeAll } from './use-bundle'

/** So many names are said before items go with them. */
const MOST_NAMES = 20

type LetGoProps = {
  readonly requestId: string
  /** Items of which all that has to be read stands in the list. */
  readonly rows: readonly ReviewRow[]
  readonly you: string
}

/** Under the list: lets the short items go that were read there, once somebody says who decides and sees whose names go. */
export function LetGo({ requestId, rows, you }: LetGoProps) {
  const [asked, setAsked] = useState(false)
  const [who, setWho] = useState(you)
  const [fault, setFault] = useState('')
  const include = useIncludeAll(requestId)
  const go = () => {
    if (who.trim() === '') return setFault('Write who decides this.')
    include.mutate({ itemIds: rows.map(({ id }) => id), decidedBy: who }, { onSettled: () => setAsked(false) })
  }
  return (
    <div className={css.foot}>
      <span className={css.hint}>
        Read them first: each may speak of somebody else. Long ones and files are opened one by one.
      </span>
      <Button
        variant="default"
        onClick={() => {
          setWho(you)
          setAsked(true)
        }}
      >
        {`Read: these ${rows.length} go as they are`}
      </Button>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        onConfirm={go}
        busy={include.isPending}
        title={`Let these ${rows.length} go as they are?`}
        goes={
          <div className={css.stack}>
            <p>{namesWords(rows)}</p>
            <TextInput
              label="Who decides this"
              autoComplete="off"
              value={who}
              error={fault}
              onChange={(event) => {
                setWho(event.currentTarget.value)
                setFault('')
              }}
            />
          </div>
        }
        button={`Let these ${rows.length} go`}
      />
    </div>
  )
}

function namesWords(rows: readonly ReviewRow[]): string {
  const names = [...new Set(rows.flatMap((row) => row.names))]
  if (names.length === 0) return 'No name, address or number of somebody else was found in them. You have read them.'
  const some = `${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ' and others' : ''}`
  return `In them stands: ${some}. To leave one out, cancel, and take it out everywhere.`
}
