import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter'
import { MailDrop } from '../features/intake/MailDrop'
import { useLock } from '../features/register/use-register'
import { ErrorBoundary } from './ErrorBoundary'
import { NotFoundPage } from './NotFoundPage'
import { Rail } from './Rail'
import { routes } from './routes'
import { Notices } from './Notices'
import { AfterPage, PageFirst } from './page-first'
import { SearchPalette } from './SearchPalette'
import { FocusOnTitle } from './FocusOnTitle'
import css from './Shell.module.css'
import { useCommands, type Command } from './shortcuts'
import { TopBar } from './TopBar'
import { useUndoLast } from './use-undo-last'

/** Loaded when somebody first says stop: the first page shows without it. */
const StopDialog = lazy(async () => ({ default: (await import('../features/suppression/StopDialog')).StopDialog }))

/** The frame around every page of an open register: rail, top bar, and the page the address names. */
export function Shell() {
  const [location, navigate] = useLocation()
  const search = useSearch()
  const [searching, setSearching] = useState(false)
  const [stopping, setStopping] = useState(false)
  const content = useRef<HTMLElement>(null)
  const lock = useLock()
  const undoLast = useUndoLast()

  const run = useCallback(
    (command: Command) => {
      if (command === 'search') setSearching(true)
      else if (command === 'lock') lock()
      else if (command === 'undo') undoLast()
      else if (command === 'log-request') navigate('/requests/new')
      else if (command === 'report-breach') navigate('/breaches/new')
      else if (command === 'do-not-contact') setStopping(true)
      else if (command === 'may-i') navigate('/marketing/may-i')
      else if (command.startsWith('go:')) navigate(command.slice(3))
    },
    [lock, navigate, undoLast],
  )
  useCommands(run)
  useEffect(fetchPages, [])

  return (
    <PageFirst>
      <div className={css.shell}>
        <button type="button" className={css.skip} onClick={() => content.current?.focus()}>
          Skip to the page
        </button>
        <Rail />
        <div className={css.right}>
          <TopBar run={run} />
          <AfterPage>
            <Notices />
          </AfterPage>
          <main id="page" className={css.content} ref={content} tabIndex={-1}>
            <FocusOnTitle key={`focus ${location}?${search}`} within="page" />
            <ErrorBoundary key={location}>
              <Pages />
            </ErrorBoundary>
          </main>
        </div>
        {stopping && (
          <Suspense fallback={null}>
            <StopDialog onClose={() => setStopping(false)} />
          </Suspense>
        )}
        <MailDrop />
        <SearchPalette opened={searching} onClose={() => setSearching(false)} run={run} />
      </div>
    </PageFirst>
  )
}

/** Fetches every page while nothing else is to be done, so that each is there when it is opened. */
function fetchPages(): () => void {
  let goOn = true
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve))
  const fetchAll = async () => {
    for (const { page } of routes) {
      await idle()
      if (!goOn) return
      await page.fetch()
    }
  }
  fetchAll().catch(() => undefined) // the page that could not be fetched says so itself when it is opened
  return () => {
    goOn = false
  }
}

function Pages() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/today" replace />
      </Route>
      {routes.map(({ path, page: Page }) => (
        <Route key={path} path={path}>
          <Page />
        </Route>
      ))}
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  )
}
