import { Anchor } from '@mantine/core'
import { IconAlertTriangle, IconFlask, type Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useFaults } from '../features/health/use-health'
import { ThrowAwaySample } from '../features/register/ThrowAwaySample'
import css from './Notices.module.css'
import { useOrganisation } from './use-organisation'

/** What must be known on any page: that this is a sample, or that something is wrong with the register or its place. */
export function Notices() {
  const { data: organisation } = useOrganisation()
  const [address] = useLocation()
  // What is no danger today is told once a day, on the first page, and in Settings, Health.
  const faults = useFaults().filter(({ tone }) => tone === 'red' || address === '/today')
  const isSample = organisation?.isSample === true
  if (!isSample && faults.length === 0) return null
  return (
    <section aria-label="Notices" className="no-print">
      {isSample && (
        <Notice tone="info" icon={IconFlask}>
          <b>This is a sample.</b>
          <span className={css.more}>The people, firms and requests in it are invented. Put nothing real in here.</span>
          <ThrowAwaySample compact />
        </Notice>
      )}
      {faults.map(({ id, tone, title, say }) => (
        <Notice key={id} tone={tone} icon={IconAlertTriangle}>
          <b>{title}</b> {say}
          <Anchor component={Link} href="/settings/health" inherit underline="always">
            Health
          </Anchor>
        </Notice>
      ))}
    </section>
  )
}

type NoticeProps = { readonly tone: 'info' | 'red' | 'amber'; readonly icon: Icon; readonly children: ReactNode }

function Notice({ tone, icon: NoticeIcon, children }: NoticeProps) {
  return (
    <div className={css.notice} data-tone={tone} role={tone === 'red' ? 'alert' : 'note'}>
      <NoticeIcon size={16} stroke={2} aria-hidden="true" />
      <div className={css.words}>{children}</div>
    </div>
  )
}
