import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { useRemoveWays } from '../register/use-ways'

type RemovePersonProps = {
  readonly opened: boolean
  readonly id: string
  readonly title: string
  readonly goes: string
  readonly onClose: () => void
}

/** Asks before a way in ends: what ends, what it does not reach, and that the name stays in the record. */
export function RemovePerson({ opened, id, title, goes, onClose }: RemovePersonProps) {
  const remove = useRemoveWays()
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={() => remove.mutate({ id }, { onSettled: onClose })}
      title={title}
      goes={goes}
      stays={[
        'Backups made before today still open with it. Make a new backup, and remove the older ones if that matters.',
        'The name stays in the record of changes, so that it still says who did what. This cannot be undone; you can add the person again.',
      ]}
      button="Remove the way in"
      danger
      busy={remove.isPending}
    />
  )
}
