import { isEmailShape } from '@core/contacts/contact-point'
import { Button } from '@mantine/core'
import { IconMail, IconPhone } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Sheet } from '../../ui/Sheet'
import css from './may-i.module.css'
import { mayIAddress } from './may-i-address'

/** Several addresses were pasted at once: one of them, or all as a list. No answer holds for all of them. */
export function SeveralTyped({ addresses }: { readonly addresses: readonly string[] }) {
  return (
    <Sheet title={`You pasted ${addresses.length} at once. Which one?`} padded={false}>
      <ul className={css.people} aria-label="Addresses in what you pasted">
        {addresses.map((address) => {
          const Mark = isEmailShape(address) ? IconMail : IconPhone
          return (
            <li key={address}>
              <Link href={mayIAddress({ text: address })} className={css.person}>
                <Mark size={18} stroke={1.75} aria-hidden="true" />
                <bdi className={css.name}>{address}</bdi>
              </Link>
            </li>
          )
        })}
      </ul>
      <div className={css.none}>
        <Button component={Link} href="/marketing/campaigns/new" variant="subtle" size="compact-md">
          Check them all as a list
        </Button>
      </div>
    </Sheet>
  )
}
