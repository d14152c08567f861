import { Button } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import type { FoundToRestore } from '@core/backups/restore-contract'
import { momentWords } from '@core/backups/backup-lines'
import { useToday } from '../../app/clock'
import { sizeWords } from '../backups/backup-words'
import { faultWords, PanelFault } from '../register/PanelFault'
import panel from '../register/PanelForm.module.css'
import css from './restore.module.css'
import { useChooseFolder, useFound } from './use-restore'

type ChooseBackupProps = { readonly onChoose: (one: FoundToRestore) => void; readonly onBack: () => void }

/** The backups that were found, and the way to look elsewhere: a memory stick, a network drive. */
export function ChooseBackup({ onChoose, onBack }: ChooseBackupProps) {
  const { data: found, error } = useFound()
  const choose = useChooseFolder()
  const fault = choose.error ?? error
  return (
    <div className={panel.form}>
      {found?.length === 0 && (
        <p>No backup was found {choose.data?.chosen ? 'in that folder' : 'on this computer'}. Look in another place.</p>
      )}
      {found && found.length > 0 && (
        <ul className={css.list} aria-label="Backups that were found">
          {found.map((one) => (
            <li key={one.id}>
              <Found one={one} onChoose={() => onChoose(one)} />
            </li>
          ))}
        </ul>
      )}
      {fault && <PanelFault words={faultWords(fault)} />}
      <Button
        className={panel.button}
        fullWidth
        leftSection={<IconFolder size={18} stroke={1.75} aria-hidden="true" />}
        loading={choose.isPending}
        onClick={() => choose.mutate()}
      >
        Look in another folder
      </Button>
      <button type="button" className={panel.link} onClick={onBack}>
        Back
      </button>
    </div>
  )
}

function Found({ one, onChoose }: { readonly one: FoundToRestore; readonly onChoose: () => void }) {
  const today = useToday()
  return (
    <button type="button" className={css.found} onClick={onChoose}>
      <b>{momentWords(one.madeAt, today)}</b>
      <span>
        {placeWords(one)}, {sizeWords(one.bytes)}
        {one.ofThisRegister === false && '. Of another register'}
      </span>
    </button>
  )
}

function placeWords({ from, byHand }: FoundToRestore): string {
  if (from === 'aside') return 'Set aside when a backup was restored'
  const where = from === 'here' ? 'On this computer' : 'In the folder you chose'
  return byHand ? `${where}, made by hand` : where
}
