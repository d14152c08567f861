import { rule, isRuleId, rulesVersionNow } from '@core/law/rules'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Text } from '@mantine/core'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './library.module.css'
import { LawPacksSheet } from './LawPacksSheet'
import { LibraryViews } from './LibraryViews'
import { useLawVersions } from './use-law-versions'

/** What changed with each version of the rules, the program’s and those of law packs, and the packs themselves. */
export function LawChangesPage() {
  const versions = useLawVersions()
  return (
    <>
      <PageHead
        title="What changed in the rules"
        crumb={[
          { label: 'Guidance', href: '/guidance' },
          { label: 'Library', href: '/guidance/library' },
          { label: 'What changed' },
        ]}
        lead={`The rules in use are those of ${dayMonthYear(rulesVersionNow())}. Every saved decision says which it was made with.`}
      />
      <LibraryViews current="/guidance/library/changes" />
      <div className={css.page}>
        <Sheet title="Versions">
          {versions.map(({ version, from, changes }) => (
            <SheetRow key={`${version} ${from}`}>
              <h3 className={css.name}>
                {dayMonthYear(version)}
                {version === rulesVersionNow() && ', in use'}
              </h3>
              <Text c="dimmed" fz={13.5}>
                {from}
              </Text>
              <ul className={css.changes}>
                {changes.map(({ say, rules }) => (
                  <li key={say}>
                    {say} <Cites ids={rules} />
                  </li>
                ))}
              </ul>
            </SheetRow>
          ))}
        </Sheet>
        <Sheet title="What the law itself changed">
          <Text>
            <Anchor component={Link} href="/guidance/library/article/what-is-pecr">
              What PECR is, and what changed since 2019
            </Anchor>{' '}
            tells it in two minutes; each rule says since when it is in force.
          </Text>
        </Sheet>
        <LawPacksSheet />
      </div>
    </>
  )
}

function Cites({ ids }: { readonly ids: readonly string[] }) {
  const known = ids.filter(isRuleId)
  if (known.length === 0) return null
  return (
    <Text span fz={13.5} c="dimmed">
      {known.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && '; '}
          <Anchor component={Link} href={`/guidance/library/rule/${id}`} inherit>
            {rule(id).cite}
          </Anchor>
        </Fragment>
      ))}
    </Text>
  )
}
