import {
  IconBan,
  IconChecklist,
  IconMicrophone,
  IconPhoneCheck,
  IconSend,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react'
import { Link } from 'wouter'
import css from './marketing.module.css'

type Door = { readonly href: string; readonly title: string; readonly say: string; readonly icon: Icon }

/** What people come for, first. */
const questions: readonly Door[] = [
  {
    href: '/marketing/may-i',
    title: 'May I contact somebody?',
    say: 'One person, address or number: every way of reaching them, with the reason.',
    icon: IconUserQuestion,
  },
  {
    href: '/marketing/campaigns',
    title: 'Check a campaign',
    say: 'A whole list: who may get it, who may not and why, and the file to send.',
    icon: IconSend,
  },
]

const others: readonly Door[] = [
  {
    href: '/marketing/permissions',
    title: 'Permissions',
    say: 'What people agreed to, forms that ask them, assessments.',
    icon: IconChecklist,
  },
  {
    href: '/marketing/do-not-contact',
    title: 'Do-not-contact list',
    say: 'Who asked you to stop. It outlives everything.',
    icon: IconBan,
  },
  {
    href: '/marketing/screening',
    title: 'Screening',
    say: 'Numbers looked up in the TPS and the Corporate TPS.',
    icon: IconPhoneCheck,
  },
  {
    href: '/marketing/recordings',
    title: 'Call recordings',
    say: 'What was recorded, who looked it up, when it goes.',
    icon: IconMicrophone,
  },
]

/** The ways to every part of marketing; the two questions come first and larger. */
export function MarketingDoors() {
  return (
    <nav aria-label="Parts of marketing">
      <ul className={css.questions}>
        {questions.map((door) => (
          <Entrance key={door.href} door={door} isLarge />
        ))}
      </ul>
      <ul className={css.doors}>
        {others.map((door) => (
          <Entrance key={door.href} door={door} />
        ))}
      </ul>
    </nav>
  )
}

function Entrance({
  door: { href, title, say, icon: Mark },
  isLarge = false,
}: {
  readonly door: Door
  readonly isLarge?: boolean
}) {
  return (
    <li>
      <Link href={href} className={css.door} data-large={isLarge}>
        <Mark size={isLarge ? 22 : 18} stroke={1.75} aria-hidden="true" />
        <span>
          <span className={css.doorTitle}>{title}</span>
          <span className={css.doorSay}>{say}</span>
        </span>
      </Link>
    </li>
  )
}
