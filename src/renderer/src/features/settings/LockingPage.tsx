import { CLEAR_CLIPBOARD_AFTER_S } from '@core/clipboard/clear-after'
import { DRAFT_DAYS } from '@core/drafts/draft-days'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { keyWords } from '../../app/shortcuts'
import { IdleChoice } from './IdleChoice'
import css from './LockingPage.module.css'
import { LockingSwitches } from './LockingSwitches'
import { ScreenshotSwitch } from './ScreenshotSwitch'
import { useLockingSettings, usePlatform } from './use-locking'

/** When Steward locks by itself, and what becomes of what was copied or half written. */
export function LockingPage() {
  const { data: settings, error } = useLockingSettings()
  const platform = usePlatform()
  if (error) throw error
  return (
    <>
      <PageHead
        title="Locking"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Locking' }]}
        lead={`Steward locks when nobody is there. You can lock it at once with ${keyWords('L')}.`}
      />
      {!settings || platform === undefined ? (
        <Loading rows={6} />
      ) : (
        <div className={css.column}>
          <Sheet title="When nobody touches the computer">
            <IdleChoice settings={settings} />
          </Sheet>
          <Sheet title="When you leave it">
            <LockingSwitches settings={settings} platform={platform} />
          </Sheet>
          <Sheet title="What you were writing">
            <p>
              A lock loses no words. What you had not saved is kept inside the encrypted register, and you find it again
              where you were writing it. What you never save is removed after {DRAFT_DAYS} days.
            </p>
          </Sheet>
          <Sheet title="What you copy">
            <p>
              What you copy here leaves the clipboard again after {CLEAR_CLIPBOARD_AFTER_S} seconds, and when Steward
              locks. Something you copied elsewhere in the meantime stays.
            </p>
            {platform === 'win32' && (
              <p className={css.say}>
                If you switched on the clipboard history of Windows, it keeps a copy of its own. Steward cannot remove
                that one.
              </p>
            )}
          </Sheet>
          <Sheet title="Screenshots and shared screens">
            <ScreenshotSwitch settings={settings} platform={platform} />
          </Sheet>
        </div>
      )}
    </>
  )
}
