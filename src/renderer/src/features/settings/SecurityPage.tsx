import { PageHead } from '../../ui/PageHead'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { useRegisterStatus } from '../register/use-register'
import { useWays } from '../register/use-ways'
import { ChangePassphrase } from './ChangePassphrase'
import { KeychainSettings } from './KeychainSettings'
import { PartsSettings } from './PartsSettings'
import { PeopleSettings } from './PeopleSettings'
import { ProofState, RecoverySettings } from './RecoverySettings'
import css from './SecurityPage.module.css'

/** The ways into the register, and what the checks since unlocking have found. */
export function SecurityPage() {
  const { data: status } = useRegisterStatus()
  const { data: ways } = useWays()
  return (
    <>
      <PageHead
        title="Security"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Security' }]}
        lead="The ways into the register: a passphrase for each person, and the recovery sheet on paper."
      />
      {status ? (
        <div className={css.column}>
          <Sheet title="Recovery sheet" actions={<ProofState proven={status.recoveryProven} />}>
            <RecoverySettings status={status} />
          </Sheet>
          <Sheet title="People with a passphrase">{ways ? <PeopleSettings ways={ways} /> : <Loading rows={2} />}</Sheet>
          <Sheet title="Access if something happens to you">
            {ways ? <PartsSettings parts={ways.parts} /> : <Loading rows={1} />}
          </Sheet>
          <Sheet title="Your passphrase">
            <ChangePassphrase setAt={status.passphraseSetAt} />
          </Sheet>
          <Sheet title="Open without the passphrase on this computer">
            <KeychainSettings />
          </Sheet>
          <Sheet title="Fingerprint or face">
            <p className={css.line}>
              Not on this computer yet. Steward does not use Windows Hello or Touch ID in this version: the passphrase
              is asked for, or the keychain above opens the register.
            </p>
          </Sheet>
        </div>
      ) : (
        <Loading />
      )}
    </>
  )
}
