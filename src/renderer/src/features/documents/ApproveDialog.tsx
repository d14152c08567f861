import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { addMonths } from '@core/time/add-months'
import { useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import css from './documents.module.css'
import { useApprove } from './use-documents'

/** A policy is looked at again at least once a year, unless the person chooses otherwise. */
const monthsToReview = 12

type ApproveDialogProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly facts: PrivacyPolicyFacts
  readonly seq: number
}

/** What to read before the policy counts, and when to look at it again. */
export function ApproveDialog({ opened, onClose, facts, seq }: ApproveDialogProps) {
  const today = useToday()
  const [nextReviewOn, setNextReviewOn] = useState(() => addMonths(today, monthsToReview))
  const [asked, setAsked] = useState(false)
  const approve = useApprove(privacyPolicy.id, onClose)
  const fault = nextReviewOn > today ? undefined : 'Choose a day after today.'
  const confirm = () => {
    setAsked(true)
    if (!fault) approve.mutate({ facts, nextReviewOn })
  }
  return (
    <Modal opened={opened} onClose={onClose} title={`Approve version ${seq} of the privacy policy`} size={520}>
      <p>Before you do:</p>
      <ul className={css.checks}>
        {privacyPolicy.checkBeforeUse.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      <DateField
        label="Look at it again on"
        value={nextReviewOn}
        onChange={setNextReviewOn}
        error={asked ? fault : undefined}
      />
      {seq > 1 && <p className={css.quiet}>The version before this one is kept, and can be read but not changed.</p>}
      <Group justify="flex-end" mt={24} gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button loading={approve.isPending} onClick={confirm}>
          {`Approve version ${seq}`}
        </Button>
      </Group>
    </Modal>
  )
}
