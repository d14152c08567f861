import { useEffect, useState } from 'react'
import { LockScreen } from '../features/register/LockScreen'
import { UnusableRegister } from '../features/register/UnusableRegister'
import { expectedState } from '../features/register/expected-state'
import { usePutAway, useUnfinished } from '../features/drafts/use-unfinished'
import { useRegisterStatus } from '../features/register/use-register'
import { ErrorBoundary } from './ErrorBoundary'
import { useHashAddress } from './hash-address'
import { part } from './part'
import { useClipboardGuard } from './use-clipboard-guard'
import { useLaw } from './use-law'
import { useOrganisation } from './use-organisation'

// Neither is needed to draw the lock screen, which should stand there at once.
const Shell = part(() => import('./Shell'), 'Shell')
const FirstRun = part(() => import('../features/register/FirstRun'), 'FirstRun')

/** What the first drawing needs, fetched: nothing for the lock screen, the first steps where there is no register yet. */
export async function fetchFirstFace(): Promise<void> {
  if (expectedState() === 'none') await FirstRun.fetch()
}

/** Which of the program's faces is shown: first run, lock screen, a register that cannot be opened, or the open register. */
export function App() {
  return (
    <ErrorBoundary>
      <Face />
    </ErrorBoundary>
  )
}

function Face() {
  usePutAway()
  useClipboardGuard()
  const { data: status, error, isPlaceholderData: isGuess } = useRegisterStatus()
  const [settingUp, setSettingUp] = useState(false)
  const isLocked = status?.state === 'locked'
  // While somebody types the passphrase, the rest of the program is fetched.
  useEffect(() => {
    if (isLocked) void fetchAfterUnlocking()
  }, [isLocked])
  // The register opens in the middle of the first run, which goes on to its end all the same.
  const isFirst = status?.state === 'none'
  if (isFirst && !isGuess && !settingUp) setSettingUp(true)
  if (isFirst || settingUp) return <FirstRun start="welcome" onDone={() => setSettingUp(false)} />
  if (error) return <UnusableRegister problem={error.code} detail={error.detail} />
  if (!status) return null
  if (status.state === 'unusable') {
    return <UnusableRegister problem={status.problem ?? 'unexpected'} detail={{ ...status }} />
  }
  if (status.state === 'open') return <OpenRegister />
  return <LockScreen status={status} />
}

/** The frame first, then the page that will stand in it; the frame fetches the others when it stands. */
async function fetchAfterUnlocking(): Promise<void> {
  await Shell.fetch()
  const { pageAt } = await import('./routes')
  await pageAt(useHashAddress.address())?.fetch()
}

/**
 * A first run that was left after the passphrase goes on where it stopped. When a law pack comes or goes, the frame is drawn
 * anew, so that nothing on it still says what the rules said before.
 */
function OpenRegister() {
  const { data: organisation, error, isFetching } = useOrganisation()
  const ready = useUnfinished()
  const { data: lawVersion = '', isPending: isLawAwaited } = useLaw()
  const [settingUp, setSettingUp] = useState(false)
  if (error) throw error
  if (organisation === undefined || !ready || isLawAwaited) return null
  // “None yet” may be from before the sample was loaded, and is being asked again.
  if (organisation === null && isFetching && !settingUp) return null
  if (organisation === null && !settingUp) setSettingUp(true)
  return settingUp ? <FirstRun start="organisation" onDone={() => setSettingUp(false)} /> : <Shell key={lawVersion} />
}
