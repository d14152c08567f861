import { IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import { LockLayout } from './LockLayout'
import { RecoverForm } from './RecoverForm'
import { UnlockForm } from './UnlockForm'

/** A register that waits for its passphrase or its recovery sheet. Nothing of it has been read. */
export function LockScreen() {
  const [recovering, setRecovering] = useState(false)
  const foot = (
    <>
      <IconShieldLock size={18} stroke={1.75} aria-hidden="true" />
      <span>Encrypted, and only on this computer</span>
    </>
  )
  if (recovering) {
    return (
      <LockLayout
        title="Use the recovery sheet"
        say="It opens the register, and you choose a new passphrase."
        foot={foot}
      >
        <RecoverForm onBack={() => setRecovering(false)} />
      </LockLayout>
    )
  }
  return (
    <LockLayout title="Locked" say="Nothing can be read until you unlock." foot={foot}>
      <UnlockForm onRecover={() => setRecovering(true)} />
    </LockLayout>
  )
}
