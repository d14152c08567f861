import type { UntoldBy } from '@core/contacts/notice-contract'
import { noticeContents } from '@core/contacts/notice-words'
import { vocabularyOf } from '@core/organisation/vocabulary'
import { longDate } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { DueState } from '../../ui/DueState'
import { Empty } from '../../ui/Empty'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './contact.module.css'
import { useToldAll, useUntold } from './use-record'

/** Everybody whose details came from elsewhere and who must still be told so, by day. */
export function NoticesPage() {
  const words = vocabularyOf(useOrganisation().data?.sector)
  const { data } = useUntold()
  return (
    <>
      <PageHead
        crumb={[{ label: words.contacts, href: '/contacts' }]}
        title="Tell people where you got their details"
        lead={data && data.total > 0 ? `${people(data.total)} whose details did not come from them.` : undefined}
      />
      {!data ? (
        <Loading rows={4} />
      ) : data.total === 0 ? (
        <Sheet padded={false}>
          <Empty
            title="Nobody is waiting to be told"
            say="Whoever you add from a list or the internet stands here until you told them."
            action={
              <Button component={Link} href="/contacts" variant="default">
                See everybody
              </Button>
            }
          />
        </Sheet>
      ) : (
        <div className={css.days}>
          <p className={css.wide}>In each message: {noticeContents.join('; ')}.</p>
          <LawLine rules={['notice.14', 'time.periods']} />
          {data.groups.map((group) => (
            <UntoldSheet key={group.dueOn} group={group} />
          ))}
        </div>
      )}
    </>
  )
}

function UntoldSheet({ group: { dueOn, count, why, people: shown } }: { readonly group: UntoldBy }) {
  const today = useToday()
  const [asking, setAsking] = useState(false)
  const told = useToldAll()
  return (
    <Sheet
      title={`By ${longDate(dueOn)}: ${people(count)}`}
      actions={
        <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
          {count === 1 ? 'They were told' : `All ${count.toLocaleString('en-GB')} were told`}
        </Button>
      }
    >
      <p>
        <DueState dueOn={dueOn} today={today} /> {why}
      </p>
      <ul className={css.relations} data-apart>
        {shown.map(({ id, displayName, source }) => (
          <li key={id}>
            <Anchor component={Link} href={`/contacts/${id}`} inherit>
              <bdi>{displayName}</bdi>
            </Anchor>
            <span className={css.who}>
              <bdi>{source || 'No source noted'}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {count > shown.length && <p className={css.none}>and {(count - shown.length).toLocaleString('en-GB')} more</p>}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => told.mutate({ dueOn, on: today }, { onSuccess: () => setAsking(false) })}
        busy={told.isPending}
        title={`Note that ${people(count)} were told today?`}
        goes="Their line on Today goes. Steward sends nothing by itself: do this once the message is out."
        stays="For another day, or where somebody need not be told, open the person’s own page."
        button={`Note it for ${people(count)}`}
      />
    </Sheet>
  )
}

function people(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'person' : 'people'}`
}
