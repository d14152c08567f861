import { Button, TextInput } from '@mantine/core'
import { useContext } from 'react'
import { GoesOn } from './goes-on'
import css from './processing.module.css'

type DialogActsProps = {
  readonly by: string
  readonly byError?: React.ReactNode
  readonly onBy: (name: string) => void
  readonly saving: boolean
  readonly onCancel: () => void
  readonly onRemove?: (() => void) | undefined
}

/** The foot of each dialog of the record: who says so, and saving. */
export function DialogActs({ by, byError, onBy, saving, onCancel, onRemove }: DialogActsProps) {
  const goesOn = useContext(GoesOn)
  return (
    <>
      <TextInput
        label="Who says so"
        autoComplete="off"
        maxLength={200}
        value={by}
        error={byError}
        data-path="by"
        onChange={({ currentTarget }) => onBy(currentTarget.value)}
      />
      <div className={css.acts}>
        {onRemove && (
          <Button variant="subtle" color="red" onClick={onRemove}>
            Take it out
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          Not now
        </Button>
        <Button type="submit" loading={saving}>
          {goesOn ? 'Save and go on' : 'Save'}
        </Button>
      </div>
    </>
  )
}
