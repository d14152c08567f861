import { PageHead } from '../../ui/PageHead'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { useRegisterStatus } from '../register/use-register'
import { ChangePassphrase } from './ChangePassphrase'
import { HealthLines } from './HealthLines'
import { ProofState, RecoverySettings } from './RecoverySettings'
import css from './SecurityPage.module.css'

/** The two ways into the register, and what the checks since unlocking have found. */
export function SecurityPage() {
  const { data: status } = useRegisterStatus()
  return (
    <>
      <PageHead
        title="Security"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Security' }]}
        lead="There are two ways into the register: your passphrase, and the recovery sheet on paper."
      />
      {status ? (
        <div className={css.column}>
          <Sheet title="Recovery sheet" actions={<ProofState proven={status.recoveryProven} />}>
            <RecoverySettings status={status} />
          </Sheet>
          <Sheet title="Passphrase">
            <ChangePassphrase setAt={status.passphraseSetAt} />
          </Sheet>
          <Sheet title="Checked since you unlocked">
            <HealthLines />
          </Sheet>
        </div>
      ) : (
        <Loading />
      )}
    </>
  )
}
