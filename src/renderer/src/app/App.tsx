import { lazy, Suspense, useEffect, useState } from 'react'
import { LockScreen } from '../features/register/LockScreen'
import { UnusableRegister } from '../features/register/UnusableRegister'
import { useRegisterStatus } from '../features/register/use-register'
import { ErrorBoundary } from './ErrorBoundary'
import { useOrganisation } from './use-organisation'

// Neither is needed to draw the lock screen, which should stand there at once.
const loadShell = () => import('./Shell')
const Shell = lazy(async () => ({ default: (await loadShell()).Shell }))
const FirstRun = lazy(async () => ({ default: (await import('../features/register/FirstRun')).FirstRun }))

/** Which of the program's faces is shown: first run, lock screen, a register that cannot be opened, or the open register. */
export function App() {
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Face />
      </Suspense>
    </ErrorBoundary>
  )
}

function Face() {
  const { data: status, error } = useRegisterStatus()
  const [settingUp, setSettingUp] = useState(false)
  const isLocked = status?.state === 'locked'
  // While somebody types the passphrase, the rest of the program is fetched.
  useEffect(() => {
    if (isLocked) void loadShell()
  }, [isLocked])
  // The register opens in the middle of the first run, which goes on to its end all the same.
  if (status?.state === 'none' && !settingUp) setSettingUp(true)
  if (settingUp) return <FirstRun start="welcome" onDone={() => setSettingUp(false)} />
  if (error) return <UnusableRegister problem={error.code} detail={error.detail} />
  if (!status) return null
  if (status.state === 'unusable') {
    return <UnusableRegister problem={status.problem ?? 'unexpected'} detail={{ ...status }} />
  }
  if (status.state === 'open') return <OpenRegister />
  return <LockScreen />
}

/** A first run that was left after the passphrase goes on where it stopped. */
function OpenRegister() {
  const { data: organisation, error } = useOrganisation()
  const [settingUp, setSettingUp] = useState(false)
  if (error) throw error
  if (organisation === undefined) return null
  if (organisation === null && !settingUp) setSettingUp(true)
  return settingUp ? <FirstRun start="organisation" onDone={() => setSettingUp(false)} /> : <Shell />
}
