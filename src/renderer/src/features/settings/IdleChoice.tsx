import { idleChoices } from '@core/locking/idle-choices'
import type { LockingSettings } from '@core/locking/settings'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { Choice } from '../../ui/Choice'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Wash } from '../../ui/Wash'
import css from './LockingPage.module.css'
import { useSaveLocking } from './use-locking'

const never = '0'
const options = [
  ...idleChoices.map((minutes) => ({
    value: String(minutes),
    label: minutes === 1 ? 'After 1 minute' : minutes === 60 ? 'After an hour' : `After ${minutes} minutes`,
  })),
  { value: never, label: 'Never' },
]

/** After how long Steward locks. Never has to be said twice, and is said again for as long as it holds. */
export function IdleChoice({ settings }: { readonly settings: LockingSettings }) {
  const [asking, setAsking] = useState(false)
  const save = useSaveLocking(settings)
  const choose = (value: string) => {
    const chosen = idleChoices.find((minutes) => String(minutes) === value)
    if (chosen === undefined) setAsking(true)
    else save.mutate({ idleMinutes: chosen })
  }
  const confirm = () => {
    setAsking(false)
    save.mutate({ idleMinutes: 0 })
  }
  return (
    <div className={css.switches}>
      <Choice
        legend="Lock"
        legendHidden
        layout="tight"
        options={options}
        value={String(settings.idleMinutes)}
        onChange={choose}
      />
      {settings.idleMinutes === 0 && (
        <Wash tone="amber" icon={IconAlertTriangle} title="It stays open until you lock it">
          <p>Whoever sits down at this computer while you are away can read and change everything in the register.</p>
        </Wash>
      )}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
        title="Never lock when nobody is there?"
        goes="If you walk away and forget to lock, whoever sits down here can read and change everything in the register."
        stays="An hour is the longest time that still protects you. You can change this again at any time."
        button="Never lock by itself"
        danger
        busy={save.isPending}
      />
    </div>
  )
}
