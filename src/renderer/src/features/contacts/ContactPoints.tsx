import type { ContactPoint, ContactPointKind } from '@core/contacts/contact-point'
import { contactPointKindNames } from '@core/contacts/contact-point'
import { IconBrandLinkedin, IconDeviceMobile, IconMail, IconMailbox, IconPhone, type Icon } from '@tabler/icons-react'
import css from './contact.module.css'

const icons: Record<ContactPointKind, Icon> = {
  email: IconMail,
  phone: IconPhone,
  mobile: IconDeviceMobile,
  post: IconMailbox,
  social: IconBrandLinkedin,
}

/** The ways to reach a contact, each on its own line; what no longer works is marked in words. */
export function ContactPoints({ points }: { readonly points: readonly ContactPoint[] }) {
  if (points.length === 0) return <p className={css.none}>No address or number yet.</p>
  return (
    <ul className={css.pointList}>
      {points.map((point) => (
        <PointItem key={point.id} point={point} />
      ))}
    </ul>
  )
}

function PointItem({ point }: { readonly point: ContactPoint }) {
  const Mark = icons[point.kind]
  const label = point.label === '' ? '' : `, ${point.label}`
  return (
    <li className={css.pointItem} data-valid={point.valid}>
      <Mark size={18} stroke={1.75} aria-hidden="true" />
      <div className={css.pointWords}>
        <span className={css.pointKind}>
          {contactPointKindNames[point.kind]}
          <bdi>{label}</bdi>
          {!point.valid && ', no longer works'}
        </span>
        <bdi className={css.pointValue}>{point.value}</bdi>
      </div>
    </li>
  )
}
