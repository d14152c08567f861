import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle, IconCircleCheck, IconPlugConnectedX, IconPlus } from '@tabler/icons-react'
import type { PlaceState } from '@core/backups/contract'
import { momentWords } from '@core/backups/backup-lines'
import { useToday } from '../../app/clock'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { failedWords, sizeWords } from './backup-words'
import css from './backups.module.css'
import { useChoosePlace, useDropPlace } from './use-backups'

/** The places: this computer, always, and one more that somebody chose. */
export function Places({ places }: { readonly places: readonly PlaceState[] }) {
  const hasSecond = places.some(({ place }) => place === 2)
  return (
    <>
      {places.map((state) => (
        <SheetRow key={state.place}>
          <PlaceRow state={state} />
        </SheetRow>
      ))}
      {!hasSecond && (
        <SheetRow>
          <SecondPlace />
        </SheetRow>
      )}
    </>
  )
}

function PlaceRow({ state }: { readonly state: PlaceState }) {
  const today = useToday()
  const { place, folder, newest, count, bytes } = state
  const failed = failedWords(state)
  return (
    <div className={css.row}>
      <div className={css.words}>
        <div className={css.head}>
          <span className={`${css.name} ${css.path}`}>{place === 1 ? 'This computer' : folder}</span>
          <Reached state={state} failed={failed !== undefined} />
        </div>
        <div className={css.detail}>
          {newest ? `Newest: ${momentWords(newest.madeAt, today).toLowerCase()}. ` : 'Nothing there yet. '}
          {count > 0 && `${count === 1 ? 'One backup' : `${count} backups`}, ${sizeWords(bytes)} in all.`}
        </div>
        {failed !== undefined && <div className={css.detail}>{failed} It is tried again by itself.</div>}
        {place === 2 && state.reachable === false && (
          <div className={css.detail}>The next backup goes there as soon as it is back.</div>
        )}
      </div>
      {place === 2 && <DropPlace />}
    </div>
  )
}

function Reached({ state: { reachable }, failed }: { readonly state: PlaceState; readonly failed: boolean }) {
  if (failed) return <StateWord icon={IconAlertTriangle} word="The last one failed" color="amber" />
  if (reachable === false) return <StateWord icon={IconPlugConnectedX} word="Not there now" color="dimmed" />
  return <StateWord icon={IconCircleCheck} word="On" color="pine" />
}

function SecondPlace() {
  const choose = useChoosePlace()
  return (
    <div className={css.row}>
      <div className={css.words}>
        <div className={css.name}>A second place</div>
        <div className={css.detail}>
          If this computer is lost, stolen or broken, only a second place helps: a memory stick, an outside disk, a
          network drive. A folder that goes to a cloud will do too, because backups are encrypted.
        </div>
      </div>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        loading={choose.isPending}
        onClick={() => choose.mutate(undefined)}
      >
        Choose a folder
      </Button>
    </div>
  )
}

function DropPlace() {
  const [opened, { open, close }] = useDisclosure(false)
  const drop = useDropPlace()
  const choose = useChoosePlace()
  return (
    <div className={css.acts}>
      <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate(undefined)}>
        Choose another
      </Button>
      <Button variant="subtle" onClick={open}>
        Stop using it
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        onConfirm={() => drop.mutate(undefined, { onSuccess: close })}
        title="Stop keeping backups there?"
        goes="No new backups go to this place."
        stays="The backups that are there stay, and can be restored. Remove them yourself if nobody should have them."
        button="Stop using it"
        busy={drop.isPending}
      />
    </div>
  )
}
