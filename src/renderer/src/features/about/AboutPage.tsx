import { rulesVersion, rulesVersionNow } from '@core/law/rules'
import { dayMonthYear } from '@core/time/format-date'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useSearch } from 'wouter'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { useVersions } from '../help/use-help'
import { AboutFacts } from './AboutFacts'
import css from './AboutPage.module.css'
import { LawKnown } from './LawKnown'
import { licences, notVerified } from './notices'
import { useAppInfo } from './use-app-info'

/** What this program is, what it runs on, what law it knows, and what nobody has checked. */
export function AboutPage() {
  const { data: info } = useAppInfo()
  const { data: versions } = useVersions()
  const isForDoubts = new URLSearchParams(useSearch()).get('part') === 'not-verified'
  return (
    <>
      <PageHead
        title="About Steward"
        lead="An encrypted register and a guide in plain words. It helps you keep the law; it is not legal advice."
      />
      <div className={css.column}>
        {info && !info.runtimeSupported && (
          <Wash tone="amber" icon={IconAlertTriangle} title="Development runtime, out of support">
            This Steward runs on Electron {info.electron}, which no longer gets security updates. It is for building and
            testing only. Put no real people’s data in it.
          </Wash>
        )}
        {info && !info.sandboxed && (
          <Wash tone="amber" icon={IconAlertTriangle} title="The sandbox is off">
            The page can do more on this computer than it should. Start Steward as an ordinary user, not as the
            administrator.
          </Wash>
        )}
        <Sheet title="This program">
          {info ? (
            <AboutFacts
              facts={[
                ['Steward', `Version ${info.version}`],
                [
                  'The law',
                  rulesVersionNow() === rulesVersion
                    ? `Rules of ${dayMonthYear(rulesVersion)}, which came with Steward`
                    : `Rules of a law pack, of ${dayMonthYear(rulesVersionNow())}`,
                ],
                ['Electron', `${info.electron}${info.runtimeSupported ? '' : ', development runtime, out of support'}`],
                ['Chromium', info.chromium],
                ...(versions
                  ? [
                      [
                        'SQLite',
                        `${versions.sqlite}, encrypted by SQLite3 Multiple Ciphers ${versions.cipher}`,
                      ] as const,
                    ]
                  : []),
                ['Sandbox', info.sandboxed ? 'On' : 'Off'],
                ['Your data', 'In one encrypted folder on this computer. Steward never goes to the network.'],
              ]}
            />
          ) : (
            <Loading rows={3} />
          )}
        </Sheet>
        <Sheet title="The law it knows">
          <LawKnown />
        </Sheet>
        <Sheet title="Not verified">
          <p {...(isForDoubts && info && versions && { ref: comeHere })} className={css.lead}>
            What nobody has tried yet, as far as we know.
          </p>
          <ul className={css.list}>
            {notVerified.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Sheet>
        <Sheet title="Licences">
          <p>Steward is free software under the MIT licence. It is built with:</p>
          <ul className={css.licences}>
            {licences.map(({ name, licence }) => (
              <li key={name}>
                <span>{name}</span>
                <span>{licence}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      </div>
    </>
  )
}

/** Whoever came for this part stands on it. */
function comeHere(element: HTMLElement | null): void {
  element?.closest('section')?.scrollIntoView({ block: 'start' })
}
