import type { LockingSettings } from '@core/locking/settings'
import { Switch } from '@mantine/core'
import css from './LockingPage.module.css'
import { useSaveLocking } from './use-locking'

type ScreenshotSwitchProps = { readonly settings: LockingSettings; readonly platform: string }

/** Keeps the window out of pictures of the screen, where a program can ask for that; elsewhere it is said that it cannot. */
export function ScreenshotSwitch({ settings, platform }: ScreenshotSwitchProps) {
  const save = useSaveLocking(settings)
  if (platform !== 'win32' && platform !== 'darwin') {
    return (
      <p>
        On this system a program cannot keep its window out of screenshots. Before you share your screen, lock Steward
        or close it.
      </p>
    )
  }
  return (
    <div className={css.switches}>
      <Switch
        label="Show an empty window instead of Steward"
        description="In screenshots, recordings and video meetings. Somebody who helps you from afar sees nothing of it either."
        checked={settings.hideFromScreenshots}
        onChange={(event) => save.mutate({ hideFromScreenshots: event.currentTarget.checked })}
      />
    </div>
  )
}
