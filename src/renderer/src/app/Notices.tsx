import { IconAlertTriangle, IconFlask, type Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ThrowAwaySample } from '../features/register/ThrowAwaySample'
import { useRegisterHealth } from '../features/register/use-register'
import { faultOf } from './health-words'
import css from './Notices.module.css'
import { useOrganisation } from './use-organisation'

/** What must be known on any page: that this is a sample, or that the register is not what it was left as. */
export function Notices() {
  const { data: organisation } = useOrganisation()
  const { data: health } = useRegisterHealth()
  const fault = health && faultOf(health)
  const isSample = organisation?.isSample === true
  if (!isSample && fault === undefined) return null
  return (
    <section aria-label="Notices" className="no-print">
      {isSample && (
        <Notice tone="info" icon={IconFlask}>
          <b>This is a sample.</b> The people, firms and requests in it are invented. Put nothing real in here.
          <ThrowAwaySample compact />
        </Notice>
      )}
      {fault !== undefined && (
        <Notice tone="red" icon={IconAlertTriangle}>
          {fault}
        </Notice>
      )}
    </section>
  )
}

type NoticeProps = { readonly tone: 'info' | 'red'; readonly icon: Icon; readonly children: ReactNode }

function Notice({ tone, icon: NoticeIcon, children }: NoticeProps) {
  return (
    <div className={css.notice} data-tone={tone} role={tone === 'red' ? 'alert' : 'note'}>
      <NoticeIcon size={16} stroke={2} aria-hidden="true" />
      <div className={css.words}>{children}</div>
    </div>
  )
}
