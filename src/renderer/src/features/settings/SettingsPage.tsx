import {
  IconAdjustments,
  IconBell,
  IconBuilding,
  IconChevronRight,
  IconDatabaseExport,
  IconEraser,
  IconFileCertificate,
  IconHeartbeat,
  IconHistory,
  IconInfoCircle,
  IconKey,
  IconLock,
  IconScale,
  IconTransfer,
  type Icon,
} from '@tabler/icons-react'
import { Link } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { ThrowAwaySample } from '../register/ThrowAwaySample'
import { Appearance } from './Appearance'
import css from './SettingsPage.module.css'

type Place = { readonly href: string; readonly icon: Icon; readonly title: string; readonly say: string }

const places: readonly Place[] = [
  {
    href: '/settings/organisation',
    icon: IconBuilding,
    title: 'Organisation',
    say: 'Name, logo, nation, ICO registration, who looks after privacy, and the regulator.',
  },
  {
    href: '/settings/basis',
    icon: IconScale,
    title: 'Why you may use details',
    say: 'The lawful basis each role gives, and every person for whom you chose another one.',
  },
  {
    href: '/settings/own-rules',
    icon: IconAdjustments,
    title: 'Your own rules',
    say: 'Where you want to be stricter than the law: calls, messages, companies and under-18s.',
  },
  {
    href: '/settings/erasure',
    icon: IconEraser,
    title: 'Erasing',
    say: 'How many days an erasure can be undone, and a search for what is left of somebody.',
  },
  {
    href: '/settings/security',
    icon: IconKey,
    title: 'Security',
    say: 'Who has a passphrase, the recovery sheet, three parts for others, and opening without the passphrase.',
  },
  {
    href: '/settings/locking',
    icon: IconLock,
    title: 'Locking',
    say: 'When Steward locks by itself, and what becomes of what you copied or had not saved.',
  },
  {
    href: '/settings/evidence',
    icon: IconFileCertificate,
    title: 'Evidence packs',
    say: 'What you did, for an auditor, an insurer or a solicitor, in a file they can check themselves.',
  },
  {
    href: '/settings/reminders',
    icon: IconBell,
    title: 'Reminders',
    say: 'Messages of the computer when something falls due, and the dates for your calendar.',
  },
  {
    href: '/settings/backups',
    icon: IconDatabaseExport,
    title: 'Backups',
    say: 'When the last one was made and proven, where they are kept, and trying one.',
  },
  {
    href: '/settings/health',
    icon: IconHeartbeat,
    title: 'Health',
    say: 'Whether the register is whole, where it is kept, how much room there is, and a check of everything.',
  },
  {
    href: '/settings/move',
    icon: IconTransfer,
    title: 'Move to another computer',
    say: 'The whole register in one encrypted file, to be brought in elsewhere.',
  },
  {
    href: '/settings/history',
    icon: IconHistory,
    title: 'Recent changes',
    say: 'What was done since you unlocked, and a way to take it back.',
  },
  {
    href: '/about',
    icon: IconInfoCircle,
    title: 'About Steward',
    say: 'Version, the law it knows, what nobody has checked yet, and licences.',
  },
]

/** The way to everything that is set rather than done. */
export function SettingsPage() {
  const { data: organisation } = useOrganisation()
  return (
    <>
      <PageHead title="Settings" />
      <div className={css.column}>
        <Sheet padded={false}>
          <ul>
            {places.map((place) => (
              <PlaceRow key={place.href} place={place} />
            ))}
          </ul>
        </Sheet>
        {organisation?.isSample === true && (
          <Sheet title="The sample">
            <p className={css.say}>
              You are looking around in an invented organisation. Throw it away when you are done; then you can create
              your own register.
            </p>
            <div className={css.act}>
              <ThrowAwaySample />
            </div>
          </Sheet>
        )}
        <Sheet title="Appearance">
          <Appearance />
        </Sheet>
      </div>
    </>
  )
}

function PlaceRow({ place }: { readonly place: Place }) {
  const { href, icon: PlaceIcon, title, say } = place
  return (
    <li className={css.row}>
      <Link href={href} className={css.link}>
        <PlaceIcon size={18} stroke={1.75} aria-hidden="true" />
        <span className={css.words}>
          <b className={css.title}>{title}</b>
          <span className={css.say}>{say}</span>
        </span>
        <IconChevronRight size={18} stroke={1.75} aria-hidden="true" />
      </Link>
    </li>
  )
}
