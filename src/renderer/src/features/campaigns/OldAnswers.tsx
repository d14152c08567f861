import type { CampaignResult } from '@core/campaigns/contract'
import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'

type OldAnswersProps = { readonly result: CampaignResult; readonly busy: boolean; readonly onCheck: () => void }

/** Says that the register was written to since the check; what is saved is checked anew in any case. */
export function OldAnswers({ result, busy, onCheck }: OldAnswersProps) {
  if (!result.isOld) return null
  if (busy)
    return (
      <output>
        <Wash tone="info" icon={IconRefresh} title="The register has changed since this check">
          Every row is being checked again.
        </Wash>
      </output>
    )
  return (
    <Wash tone="info" icon={IconRefresh} title="The register has changed since this check">
      A file you save is always checked anew.{' '}
      <Button variant="subtle" size="compact-sm" onClick={onCheck}>
        Check again now
      </Button>
    </Wash>
  )
}
