import type { Claim } from '@core/claims/claim'
import { dayMonthYear, longDate } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './claims.module.css'
import { CloseClaimDialog } from './CloseClaimDialog'
import { KeepOpenDialog } from './KeepOpenDialog'
import { useClaims } from './use-claims'

/** Says on top of a contact that a legal claim holds what there is of them: which, who decided, and when somebody looks again. */
export function ClaimsNotice({ contactId }: { readonly contactId: string }) {
  const { data } = useClaims(contactId)
  const open = data?.filter(({ closedOn }) => closedOn === '') ?? []
  return open.map((claim) => <OpenClaim key={claim.id} claim={claim} />)
}

function OpenClaim({ claim }: { readonly claim: Claim }) {
  const today = useToday()
  const [asked, setAsked] = useState<'longer' | 'close' | null>(null)
  const { reference, name, decidedOn, decidedBy, reason, untilOn } = claim
  const leave = () => setAsked(null)
  return (
    <Wash tone="amber" icon={IconShieldLock} title={`Kept for the claim ${reference}: ${name}`} role="note">
      <p className={css.reason}>{reason}</p>
      <p>
        Decided by {decidedBy} on {dayMonthYear(decidedOn)}.{' '}
        {untilOn <= today
          ? `Somebody was to look again on ${longDate(untilOn)}: is it over?`
          : `Somebody looks again on ${longDate(untilOn)}.`}{' '}
        Until it is closed, nothing about them can be destroyed.
      </p>
      <LawLine rules={['erase.exceptions']} />
      <div className={css.acts}>
        <Button variant="default" size="compact-md" onClick={() => setAsked('close')}>
          Close the claim
        </Button>
        <Button variant="default" size="compact-md" onClick={() => setAsked('longer')}>
          Keep it open longer
        </Button>
      </div>
      {asked === 'close' && <CloseClaimDialog claim={claim} onClose={leave} />}
      {asked === 'longer' && <KeepOpenDialog claim={claim} onClose={leave} />}
    </Wash>
  )
}
