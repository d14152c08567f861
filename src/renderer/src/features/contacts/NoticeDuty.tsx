import type { Contact } from '@core/contacts/contact'
import { noticeDuty } from '@core/contacts/notice-duty'
import { noticeContents, noticeWhy } from '@core/contacts/notice-words'
import { longDate } from '@core/time/format-date'
import { Button, Group } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { DueState } from '../../ui/DueState'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { wasLeftOpen } from '../drafts/held-drafts'
import css from './contact.module.css'
import { NoticeDialog } from './NoticeDialog'
import { useSetNotice } from './use-record'

/** By when somebody whose details came from elsewhere must be told so, why then, and what the message must hold. */
export function NoticeDuty({ contact }: { readonly contact: Contact }) {
  const today = useToday()
  const nation = useOrganisation().data?.nation ?? 'england-and-wales'
  const [asking, setAsking] = useState(() => wasLeftOpen({ form: 'contact-notice', part: contact.id }))
  const told = useSetNotice()
  const duty = noticeDuty(contact, nation)
  if (!duty) return null
  const { id, firstMessageOn, firstDisclosedOn } = contact
  return (
    <Wash
      tone={duty.dueOn < today ? 'red' : 'amber'}
      icon={IconMailForward}
      title={`Tell them by ${longDate(duty.dueOn)} where you got their details`}
    >
      <p>
        <DueState dueOn={duty.dueOn} today={today} /> {noticeWhy(duty)}
      </p>
      <p>Say {list(noticeContents)}. Your privacy policy says most of it.</p>
      <Group gap={8} className={css.washActs}>
        <Button
          variant="default"
          size="compact-md"
          loading={told.isPending}
          onClick={() =>
            told.mutate({ id, firstMessageOn, firstDisclosedOn, noticeGivenOn: today, noticeNotNeeded: '' })
          }
        >
          They were told today
        </Button>
        <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
          Another day, or not needed
        </Button>
      </Group>
      <LawLine rules={['notice.14', 'time.periods']} />
      <NoticeDialog contact={contact} opened={asking} onClose={() => setAsking(false)} />
    </Wash>
  )
}

function list(parts: readonly string[]): string {
  return `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1) ?? ''}`
}
