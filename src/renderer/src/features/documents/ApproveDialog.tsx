import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import type { Template } from '@core/documents/template'
import { addMonths } from '@core/time/add-months'
import { useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import { CheckBeforeUse, untickedFault } from './CheckBeforeUse'
import { inSentence, monthsToReview } from './document-words'
import css from './documents.module.css'

/** What a person says by approving: when to look at it again, and what they checked. */
type Approval = { readonly nextReviewOn: string; readonly checked: readonly string[] }

type ApproveDialogProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly template: Template
  readonly seq: number
  readonly busy: boolean
  readonly onApprove: (approval: Approval) => void
}

/** What to read before the document counts, and when to look at it again. Each opening starts anew. */
export function ApproveDialog({ opened, onClose, template, seq, ...acts }: ApproveDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Approve version ${seq} of the ${inSentence(template.title)}`}
      size={520}
    >
      <Approving template={template} seq={seq} onClose={onClose} {...acts} />
    </Modal>
  )
}

function Approving({ template, seq, busy, onClose, onApprove }: Omit<ApproveDialogProps, 'opened'>) {
  const today = useToday()
  const [nextReviewOn, setNextReviewOn] = useState(() => addMonths(today, monthsToReview))
  const [checked, setChecked] = useState<readonly string[]>([])
  const [asked, setAsked] = useState(false)
  const late = nextReviewOn > today ? undefined : 'Choose a day after today.'
  const unticked = untickedFault(template.checkBeforeUse, checked)
  const confirm = () => {
    setAsked(true)
    if (!late && !unticked) onApprove({ nextReviewOn, checked })
  }
  return (
    <>
      <CheckBeforeUse
        lines={template.checkBeforeUse}
        checked={checked}
        onChange={setChecked}
        error={asked ? unticked : undefined}
      />
      <DateField
        label="Look at it again on"
        value={nextReviewOn}
        onChange={setNextReviewOn}
        error={asked ? late : undefined}
      />
      {seq > 1 && <p className={css.quiet}>The version before this one is kept, and can be read but not changed.</p>}
      <Group justify="flex-end" mt={24} gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button loading={busy} onClick={confirm}>
          {`Approve version ${seq}`}
        </Button>
      </Group>
    </>
  )
}
