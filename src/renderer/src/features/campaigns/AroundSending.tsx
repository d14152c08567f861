import type { Campaign } from '@core/campaigns/campaign'
import { missingPoints } from '@core/campaigns/material-review'
import { wayToSayNo } from '@core/campaigns/footer'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useOrganisation } from '../../app/use-organisation'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './campaigns.module.css'
import { ChangeDialog } from './ChangeDialog'
import { ReviewDialog } from './ReviewDialog'
import { SentDialog } from './SentDialog'
import { useLetGo } from './use-campaigns'

type Open = 'review' | 'change' | 'sent' | 'let-go' | null

/** What comes before and after the sending: the material, the way to say no, that it was sent, and letting the list go. */
export function AroundSending({ campaign }: { readonly campaign: Campaign }) {
  const [open, setOpen] = useState<Open>(null)
  const { data: organisation } = useOrganisation()
  const close = () => setOpen(null)
  const letGo = useLetGo(close)
  const { review, sentOn, sentBy, audience, letGoOn } = campaign
  const no = organisation ? wayToSayNo(campaign.channel, organisation, campaign.optOut) : campaign.optOut
  return (
    <Sheet title="Before and after it goes">
      <Step
        title="The material"
        button={review ? 'Look at it again' : 'Look at the material'}
        onOpen={() => setOpen('review')}
      >
        {reviewWords(campaign)}
      </Step>
      <Step title="The way to say no, the day and the name" button="Change" onOpen={() => setOpen('change')}>
        {no === '' ? 'Nothing says yet how somebody can say no.' : `People say no like this: ${no}.`} Responsible:{' '}
        {campaign.author}.
      </Step>
      <Step title="Sent" button={sentOn === '' ? 'It was sent' : 'Change the day'} onOpen={() => setOpen('sent')}>
        {sentOn === ''
          ? 'Say so when it went out: for whoever was in the saved file, the first message is then noted.'
          : `Sent on ${dayMonthYear(sentOn)}, says ${sentBy}.`}
      </Step>
      {audience.kind === 'list' && letGoOn === '' && (
        <Step title="The list" button="Let the list go" onOpen={() => setOpen('let-go')}>
          Its rows wait in the register for this campaign only. Let them go when you are done; the numbers, the reasons
          and the fingerprint stay.
          {campaign.takenOut > 0 && ` ${campaign.takenOut} taken out because somebody was erased.`}
        </Step>
      )}
      {open === 'review' && <ReviewDialog campaign={campaign} onClose={close} />}
      {open === 'change' && <ChangeDialog campaign={campaign} onClose={close} />}
      {open === 'sent' && <SentDialog campaign={campaign} onClose={close} />}
      <ConfirmDialog
        opened={open === 'let-go'}
        onClose={close}
        onConfirm={() => letGo.mutate({ id: campaign.id })}
        title="Let the list go?"
        goes="Every row of the list and what you decided about each. This cannot be undone."
        stays="How many could get it and why, your decisions in numbers, the fingerprint of the list and of each saved file."
        button="Let the list go"
        danger
        busy={letGo.isPending}
      />
    </Sheet>
  )
}

type StepProps = {
  readonly title: string
  readonly button: string
  readonly onOpen: () => void
  readonly children: ReactNode
}

function Step({ title, button, onOpen, children }: StepProps) {
  return (
    <SheetRow>
      <div className={css.step}>
        <div className={css.stepWords}>
          <p className={css.stepTitle}>{title}</p>
          <p className={css.hint}>{children}</p>
        </div>
        <Button variant="default" size="compact-md" onClick={onOpen}>
          {button}
        </Button>
      </div>
    </SheetRow>
  )
}

function reviewWords({ review }: Campaign): string {
  if (review === null) return 'Nobody wrote down yet that they looked at it.'
  const missing = missingPoints(review).length
  const found = missing === 0 ? 'Everything was found right.' : `${missing} of 5 not found right yet.`
  return `${review.reviewer} looked at “${review.material}” on ${dayMonthYear(review.reviewedOn)}. ${found}`
}
