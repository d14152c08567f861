import { signScope } from '@core/house/sign-timeline'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { wasLeftOpen } from '../drafts/held-drafts'
import css from './house.module.css'
import { SignDialog } from './SignDialog'
import { useHouseOptions } from './use-house'
import { useRemoveSign, useSigns } from './use-signs'

/** What somebody did or said that shows they want to hear. Only where an own rule asks for it, or where one is recorded. */
export function SignsSheet({ contactId }: { readonly contactId: string }) {
  const { data: signs } = useSigns(contactId)
  const { data: house } = useHouseOptions()
  const remove = useRemoveSign()
  const [adding, setAdding] = useState(() => wasLeftOpen({ form: 'sign', part: contactId }))
  const asked = house?.positiveIndicationOnly === true || house?.corporateAsIndividual === true
  if (!signs || (!asked && signs.length === 0)) return null
  return (
    <Sheet
      title="Signs that they want to hear"
      actions={
        <Button variant="default" size="compact-md" onClick={() => setAdding(true)}>
          Record a sign
        </Button>
      }
    >
      {signs.length === 0 && (
        <p>
          None is recorded.{' '}
          <Anchor component={Link} href="/settings/own-rules" inherit>
            Your own rules
          </Anchor>{' '}
          ask for one before a call, an e-mail, a text or a social message, where there is no yes.
        </p>
      )}
      {signs.map((sign) => (
        <SheetRow key={sign.id}>
          <div className={css.sign}>
            <div className={css.words}>
              <p>
                <b>{dayMonthYear(sign.shownOn)}</b> · {signScope(sign)}
              </p>
              <p className={css.evidence}>{sign.evidence}</p>
              <p className={css.quiet}>Recorded by {sign.recordedBy}.</p>
            </div>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Take away the sign of ${dayMonthYear(sign.shownOn)}`}
              onClick={() => remove.mutate({ id: sign.id })}
            >
              Take away
            </Button>
          </div>
        </SheetRow>
      ))}
      {adding && <SignDialog contactId={contactId} onClose={() => setAdding(false)} />}
    </Sheet>
  )
}
