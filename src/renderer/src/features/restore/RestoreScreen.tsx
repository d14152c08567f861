import { IconShieldLock } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { FoundToRestore, RestorePreview } from '@core/backups/restore-contract'
import { LockLayout } from '../register/LockLayout'
import { BackupPreview } from './BackupPreview'
import { ChooseBackup } from './ChooseBackup'
import { OpenBackup } from './OpenBackup'
import { forgetBackup } from './use-restore'

type RestoreScreenProps = {
  readonly onBack: () => void
  /** The register is restored and open. */
  readonly onRestored?: () => void
}

const titles = {
  choose: ['Restore a backup', 'Choose one. You see what it holds before anything happens.'],
  open: ['Open the backup', 'With a passphrase or the recovery sheet of the day it was made.'],
  preview: ['What it holds', 'It was opened and checked. Nothing has been replaced yet.'],
} as const

/** From a backup to an open register, in three steps: choose it, open it, see what it holds and what would become of the present one. */
export function RestoreScreen({ onBack, onRestored }: RestoreScreenProps) {
  const [one, setOne] = useState<FoundToRestore>()
  const [preview, setPreview] = useState<RestorePreview>()
  useEffect(() => forgetBackup, [])
  const [title, say] = titles[preview ? 'preview' : one ? 'open' : 'choose']
  const back = () => {
    forgetBackup()
    setPreview(undefined)
    setOne(undefined)
  }
  return (
    <LockLayout
      title={title}
      say={say}
      foot={
        <>
          <IconShieldLock size={18} stroke={1.75} aria-hidden="true" />
          <span>Encrypted, and only on this computer</span>
        </>
      }
    >
      {!one && <ChooseBackup onChoose={setOne} onBack={onBack} />}
      {one && !preview && <OpenBackup one={one} onOpened={setPreview} onBack={back} />}
      {preview && <BackupPreview preview={preview} onBack={back} onRestored={onRestored} />}
    </LockLayout>
  )
}
