import type { LockingSettings } from '@core/locking/settings'
import { Switch } from '@mantine/core'
import css from './LockingPage.module.css'
import { useSaveLocking } from './use-locking'

type Reason = 'onSleep' | 'onScreenLock' | 'onUserSwitch'
type Part = { readonly name: Reason; readonly label: string; readonly say: string }

const reasons: readonly Part[] = [
  { name: 'onSleep', label: 'When the computer goes to sleep', say: 'Also when the lid is closed.' },
  { name: 'onScreenLock', label: 'When the screen is locked', say: 'By you, or by the computer itself.' },
  { name: 'onUserSwitch', label: 'When somebody else signs in', say: 'Without you signing out first.' },
]

type LockingSwitchesProps = { readonly settings: LockingSettings; readonly platform: string }

/** The other reasons to lock. Where the system does not say that another user signed in, locking its screen stands for it. */
export function LockingSwitches({ settings, platform }: LockingSwitchesProps) {
  const save = useSaveLocking(settings)
  const shown = reasons.filter(({ name }) => name !== 'onUserSwitch' || platform === 'darwin')
  return (
    <div className={css.switches}>
      {shown.map(({ name, label, say }) => (
        <Switch
          key={name}
          label={label}
          description={say}
          checked={settings[name]}
          onChange={(event) => save.mutate({ [name]: event.currentTarget.checked })}
        />
      ))}
      {platform === 'linux' && (
        <p className={css.say}>
          Not every Linux desktop tells programs that its screen is locked. The time without anybody protects you there.
        </p>
      )}
    </div>
  )
}
