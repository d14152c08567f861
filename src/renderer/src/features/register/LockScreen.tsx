import { IconShieldLock } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { RegisterStatus } from '@core/register/contract'
import { part } from '../../app/part'
import { AlreadyHere } from '../moves/AlreadyHere'
import { KeychainUnlock } from './KeychainUnlock'
import { LockLayout } from './LockLayout'
import css from './PanelForm.module.css'
import { PartsForm } from './PartsForm'
import { RecoverForm } from './RecoverForm'
import { UnlockForm } from './UnlockForm'

const RestoreScreen = part(() => import('../restore/RestoreScreen'), 'RestoreScreen')

type Way = 'passphrase' | 'sheet' | 'parts' | 'backup' | 'elsewhere'

/** A register that waits for a passphrase, its recovery sheet or two of its parts. Nothing of it has been read. */
export function LockScreen({ status }: { readonly status: RegisterStatus }) {
  const [way, setWay] = useState<Way>('passphrase')
  const back = () => setWay('passphrase')
  switch (way) {
    case 'sheet':
      return (
        <Layout title="Use the recovery sheet" say="It opens the register, and you choose a new passphrase.">
          <RecoverForm onBack={back} />
        </Layout>
      )
    case 'parts':
      return (
        <Layout title="Two of three parts" say="Together they open the register, and you choose a passphrase.">
          <PartsForm onBack={back} />
        </Layout>
      )
    case 'backup':
      return <RestoreScreen onBack={back} />
    case 'elsewhere':
      return <AlreadyHere onBack={back} />
    default:
      return (
        <Layout title="Locked" say="Nothing can be read until you unlock.">
          <UnlockForm waitSeconds={status.waitSeconds}>
            <KeychainUnlock offered={status.hasKeychain === true} />
            <div className={css.links}>
              <button type="button" className={css.link} onClick={() => setWay('sheet')}>
                Use the recovery sheet
              </button>
              {status.hasParts === true && (
                <button type="button" className={css.link} onClick={() => setWay('parts')}>
                  Open with two of three parts
                </button>
              )}
              <button type="button" className={css.link} onClick={() => setWay('backup')}>
                Restore a backup
              </button>
              <button type="button" className={css.link} onClick={() => setWay('elsewhere')}>
                Bring in a register from another computer
              </button>
            </div>
          </UnlockForm>
        </Layout>
      )
  }
}

function Layout(props: { readonly title: string; readonly say: string; readonly children: ReactNode }) {
  const foot = (
    <>
      <IconShieldLock size={18} stroke={1.75} aria-hidden="true" />
      <span>Encrypted, and only on this computer</span>
    </>
  )
  return <LockLayout {...props} foot={foot} />
}
