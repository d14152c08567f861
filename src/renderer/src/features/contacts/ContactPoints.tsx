import type { ContactPoint, ContactPointKind } from '@core/contacts/contact-point'
import { contactPointKindNames } from '@core/contacts/contact-point'
import { isInUse } from '@core/contacts/point-in-use'
import { subscriberTypeWords } from '@core/contacts/subscriber-type'
import { dayMonthYear } from '@core/time/format-date'
import { IconBrandLinkedin, IconDeviceMobile, IconMail, IconMailbox, IconPhone, type Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useToday } from '../../app/clock'
import css from './contact.module.css'

const icons: Record<ContactPointKind, Icon> = {
  email: IconMail,
  phone: IconPhone,
  mobile: IconDeviceMobile,
  post: IconMailbox,
  social: IconBrandLinkedin,
}

type ContactPointsProps = {
  readonly points: readonly ContactPoint[]
  /** What stands under a point besides, by its id, where the page knows more of it. */
  readonly besides?: ReadonlyMap<string, ReactNode>
}

/** The ways to reach a contact, each on its own line; what no longer works is marked in words. */
export function ContactPoints({ points, besides }: ContactPointsProps) {
  if (points.length === 0) return <p className={css.none}>No address or number yet.</p>
  return (
    <ul className={css.pointList}>
      {points.map((point) => (
        <PointItem key={point.id} point={point} besides={besides?.get(point.id)} />
      ))}
    </ul>
  )
}

function PointItem({ point, besides }: { readonly point: ContactPoint; readonly besides: ReactNode }) {
  const today = useToday()
  const Mark = icons[point.kind]
  const label = point.label === '' ? '' : `, ${point.label}`
  const postcode = point.postcode === '' || point.value.includes(point.postcode) ? '' : `\n${point.postcode}`
  return (
    <li className={css.pointItem} data-valid={isInUse(point, today)}>
      <Mark size={18} stroke={1.75} aria-hidden="true" />
      <div className={css.pointWords}>
        <span className={css.pointKind}>
          {contactPointKindNames[point.kind]}
          <bdi>{label}</bdi>
          {stateWords(point, today)}
        </span>
        <bdi className={css.pointValue}>
          {point.value}
          {postcode}
        </bdi>
        {point.subscriberType !== '' && (
          <span className={css.who}>Paid for by: {subscriberTypeWords[point.subscriberType].name.toLowerCase()}</span>
        )}
        {besides}
      </div>
    </li>
  )
}

function stateWords({ valid, validFrom, validUntil }: ContactPoint, today: string): string {
  if (!valid) return ', no longer works'
  if (validFrom > today) return `, from ${dayMonthYear(validFrom)}`
  if (validUntil === '') return ''
  return validUntil < today ? `, ended ${dayMonthYear(validUntil)}` : `, until ${dayMonthYear(validUntil)}`
}
