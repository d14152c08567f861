import type { Campaign } from '@core/campaigns/campaign'
import { Modal } from '@mantine/core'
import { DecideForm, type Which } from './DecideForm'

type DecideDialogProps = {
  readonly campaign: Campaign
  /** “all 26: under 18”. */
  readonly about: string
  readonly which: Which
  readonly onClose: () => void
}

/** One decision for many rows that wait with the same reason. */
export function DecideDialog({ campaign, about, which, onClose }: DecideDialogProps) {
  return (
    <Modal opened onClose={onClose} title={`Decide for ${about}`} size={560}>
      <DecideForm campaign={campaign} which={which} onClose={onClose} />
    </Modal>
  )
}
