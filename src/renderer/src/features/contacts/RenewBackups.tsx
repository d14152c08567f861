import type { Renewed } from '@core/backups/contract'
import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import css from './erase.module.css'
import { useRenewBackups, useSetAside } from './use-erasure'

/** Older backups still hold whoever was erased: offers to replace them now, and says what came of it. */
export function RenewBackups() {
  const renew = useRenewBackups()
  const aside = useSetAside()
  return (
    <section>
      <h3 className={css.head}>Older backups</h3>
      {renew.data ? (
        <output className={css.said}>{renewedWords(renew.data)}</output>
      ) : (
        <>
          <p>
            Backups made before now still hold the person until they run out. Make a new proven backup and remove the
            older ones now?
          </p>
          <Button variant="default" my={8} loading={renew.isPending} onClick={() => renew.mutate(undefined)}>
            Make a new backup and remove the older ones
          </Button>
        </>
      )}
      {aside > 0 && (
        <p>
          {aside === 1 ? 'A register that was set aside' : `${aside} registers that were set aside`} when a backup was
          restored may hold the person too.{' '}
          <Anchor component={Link} href="/settings/backups" inherit>
            Look at it in Settings
          </Anchor>
        </p>
      )}
      <LawLine rules={['erase.backup']} />
    </section>
  )
}

/** What a renewal did, in one or two sentences. */
export function renewedWords({ made, removed, stayed, notReached, failed }: Renewed): string {
  if (made.length === 0)
    return failed.length > 0 || notReached.length > 0
      ? 'No new backup could be made, so the older ones were left alone. Settings, Backups says why; the person goes from them when they run out.'
      : 'There was no place to make a backup in. Choose one in Settings, Backups.'
  const gone = removed === 1 ? '1 older backup was removed.' : `${removed} older backups were removed.`
  const rest = stayed + notReached.length + failed.length
  const left =
    rest === 0
      ? ''
      : ' Some could not be reached or removed: they still hold the person, and whatever is restored from them is erased again.'
  return `A new backup is made and proven. ${gone}${left}`
}
