import { standingOf } from '@core/cookies/standing'
import type { Site } from '@core/cookies/site'
import type { Technology } from '@core/cookies/technology'
import { cookies as questions } from '@core/flows/trees/cookies'
import { Button } from '@mantine/core'
import { Empty } from '../../ui/Empty'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import css from './cookies.module.css'
import { CookieTable } from './CookieTable'
import { FromPolicy } from './FromPolicy'
import { SiteSheet } from './SiteSheet'
import { useSaveSite } from './use-cookies'

type CookieListProps = {
  readonly rows: readonly Technology[]
  readonly site: Site
  readonly onOpen: (id: string) => void
  readonly onAdd: () => void
}

/** The list, what of it needs consent, and what is said of the site as a whole. */
export function CookieList({ rows, site, onOpen, onAdd }: CookieListProps) {
  const standings = rows.map((row) => ({ row, standing: standingOf(row, questions.version) }))
  const asks = standings.flatMap(({ row, standing }) =>
    standing.state === 'tested' && standing.result === 'consent' ? [row] : [],
  )
  const hasChoice = standings.some(
    ({ standing }) => standing.state !== 'untested' && /^(consent|exempt-with-switch)$/u.test(standing.result),
  )
  if (rows.length === 0)
    return (
      <div className={css.main}>
        <FromPolicy rows={rows} />
        <Nothing site={site} onAdd={onAdd} />
      </div>
    )
  return (
    <div className={css.main}>
      <FromPolicy rows={rows} />
      <Sheet padded={false}>
        <CookieTable label="Cookies and similar" rows={rows} onOpen={onOpen} />
      </Sheet>
      {asks.length > 0 && (
        <Wash tone="amber" title={asks.length === 1 ? 'This one needs consent' : `These ${asks.length} need consent`}>
          <p>{asks.map(({ name }) => name).join(', ')}</p>
          <ul className={css.list}>
            <li>Nothing of it is set before a visitor chooses.</li>
            <li>
              “Decline” is as easy to see and to press as “Accept”, each purpose has its own choice, and nothing is
              ticked beforehand.
            </li>
            <li>The choice can be changed at any time, and your site keeps a log of it.</li>
          </ul>
          <LawLine rules={['cookie.consent', 'cookie.banner', 'consent.record']} />
        </Wash>
      )}
      {(hasChoice || site.changePlace !== '') && <SiteSheet site={site} />}
      <Wash tone="sunken" title="What the test asks">
        <p>
          Since 5 February 2026 five purposes need no consent: carrying the message, what the visitor asked for,
          statistics to improve your own service, the visitor’s own settings, and emergency help. Statistics and
          settings count only while visitors are told clearly and can say no for nothing. One more purpose, and consent
          is needed.
        </p>
        <LawLine
          rules={[
            'cookie.transmission',
            'cookie.strict',
            'cookie.statistics',
            'cookie.appearance',
            'cookie.sole-purpose',
          ]}
        />
      </Wash>
    </div>
  )
}

function Nothing({ site, onAdd }: Pick<CookieListProps, 'site' | 'onAdd'>) {
  const save = useSaveSite()
  return (
    <Sheet>
      <Empty
        title={site.setsNothing ? 'Your site sets nothing' : 'What your site sets will be here'}
        say={
          site.setsNothing
            ? 'You said so, and the notice says it. Add something as soon as that changes.'
            : 'Write each cookie, pixel or script down once. A few questions say whether it needs consent, and the notice writes itself. Whoever looks after your site can tell you what it sets.'
        }
        action={<Button onClick={onAdd}>Add one</Button>}
        more={
          <Button
            variant="subtle"
            loading={save.isPending}
            onClick={() => save.mutate({ ...site, setsNothing: !site.setsNothing })}
          >
            {site.setsNothing ? 'Take that back' : 'Our site sets nothing'}
          </Button>
        }
      />
    </Sheet>
  )
}
