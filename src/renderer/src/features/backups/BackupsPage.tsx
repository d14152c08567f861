import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { BackupRows } from './BackupRows'
import css from './backups.module.css'
import { LastBackup } from './LastBackup'
import { Places } from './Places'
import { SetAside } from './SetAside'
import { useBackups } from './use-backups'

/** Backups: the last one that was proven, the places they are kept in, and each of them with what can be done with it. */
export function BackupsPage() {
  const { data: status, error } = useBackups()
  if (error) throw error
  return (
    <>
      <PageHead
        title="Backups"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Backups' }]}
        lead="Encrypted copies of the whole register. Each is opened and checked before it counts."
      />
      {status ? (
        <div className={css.column}>
          <Sheet title="Last proven backup">
            <LastBackup status={status} />
          </Sheet>
          <Sheet title="Where they are kept">
            <Places places={status.places} />
          </Sheet>
          <Sheet title="What is there">
            <BackupRows />
          </Sheet>
          <Sheet title="Bringing one back">
            <p className={css.say}>
              Lock Steward, then choose “Restore a backup” on the page where you unlock. On a new computer it is on the
              first page. You see what the backup holds before anything happens, and the register that is there is set
              aside, never overwritten.
            </p>
          </Sheet>
          {status.setAside.length > 0 && (
            <Sheet title="Registers that were set aside">
              <SetAside names={status.setAside} />
            </Sheet>
          )}
        </div>
      ) : (
        <Loading rows={6} />
      )}
    </>
  )
}
