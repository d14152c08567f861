import { drills } from '@core/help/drills/index'
import { glossary } from '@core/help/glossary/index'
import { articles } from '@core/library/articles/index'
import { ruleIds } from '@core/law/rules'
import {
  IconArrowBackUp,
  IconArticle,
  IconBook2,
  IconCalendarDue,
  IconClockBolt,
  IconFlame,
  IconHelpCircle,
  IconInfoCircle,
  IconKeyboard,
  IconListCheck,
  IconSchool,
  IconVocabulary,
  type Icon,
} from '@tabler/icons-react'
import { Link } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './help.module.css'

type Door = { readonly title: string; readonly say: string; readonly href: string; readonly icon: Icon }

const now: readonly Door[] = [
  {
    title: 'The first hour of a breach',
    say: 'Something went wrong just now: what to do, in which order.',
    href: '/guidance/first-hour',
    icon: IconClockBolt,
  },
  {
    title: 'By when must we answer?',
    say: 'Works out the day, with weekends, holidays and pauses.',
    href: '/guidance/calculator',
    icon: IconCalendarDue,
  },
  {
    title: 'Take something back',
    say: 'What was done since you unlocked, each with its Undo.',
    href: '/settings/history',
    icon: IconArrowBackUp,
  },
]

const learn: readonly Door[] = [
  {
    title: 'Drills',
    say: `${drills.length} short exercises on the sample organisation.`,
    href: '/help/drills',
    icon: IconFlame,
  },
  {
    title: 'Library of rules',
    say: `${ruleIds.length} rules in plain words, each with its source and how far it was checked.`,
    href: '/guidance/library',
    icon: IconBook2,
  },
  {
    title: 'Articles',
    say: `${articles.length} short ones, two minutes each.`,
    href: '/guidance/library/articles',
    icon: IconArticle,
  },
  {
    title: 'Glossary',
    say: `${glossary.length} words and what they mean here.`,
    href: '/help/glossary',
    icon: IconVocabulary,
  },
  {
    title: 'Keys',
    say: 'Everything can be done without a mouse.',
    href: '/help/keyboard',
    icon: IconKeyboard,
  },
  {
    title: 'Training log',
    say: 'Who was taught what, and when.',
    href: '/guidance/training',
    icon: IconSchool,
  },
]

const about: readonly Door[] = [
  {
    title: 'About Steward',
    say: 'Versions of the program, its parts and the law it knows.',
    href: '/about',
    icon: IconInfoCircle,
  },
  {
    title: 'What is not verified',
    say: 'What nobody has tried yet, and which rules were not yet compared with their source.',
    href: '/about?part=not-verified',
    icon: IconListCheck,
  },
]

/** The doors to all help. It is all on this computer: nothing is fetched, and nobody is told that you looked. */
export function HelpPage() {
  return (
    <>
      <PageHead
        title="Help"
        lead="All of it is on this computer. Nobody is told that you looked. None of it is legal advice."
      />
      <div className={css.page}>
        <Doors title="Right now" doors={now} />
        <Doors title="To look up and to learn" doors={learn} />
        <Doors title="What this is" doors={about} />
        <Sheet title="Help beside a question">
          <p>
            The mark <IconHelpCircle size={18} stroke={1.75} aria-label="question mark" /> beside a field says why the
            question is asked, which rule is behind it, and when that was checked. In the field, F1 opens it.
          </p>
        </Sheet>
      </div>
    </>
  )
}

function Doors({ title, doors }: { readonly title: string; readonly doors: readonly Door[] }) {
  return (
    <Sheet title={title}>
      <div className={css.doors}>
        {doors.map(({ title: name, say, href, icon: Mark }) => (
          <Link key={href} href={href} className={css.door}>
            <Mark size={20} stroke={1.75} aria-hidden="true" />
            <span className={css.title}>{name}</span>
            <span className={css.say}>{say}</span>
          </Link>
        ))}
      </div>
    </Sheet>
  )
}
