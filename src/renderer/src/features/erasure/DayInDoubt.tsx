import { longDate } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useToday } from '../../app/clock'
import { Wash } from '../../ui/Wash'
import { useConfirmDay } from './use-case-erasure'

type DayInDoubtProps = { readonly requestId: string; readonly unusedSince: string; readonly letterLeft: boolean }

/** The last day passed while nobody used the register: a clock that runs ahead looks the same, so somebody says that the day is right. */
export function DayInDoubt({ requestId, unusedSince, letterLeft }: DayInDoubtProps) {
  const today = useToday()
  const confirm = useConfirmDay(requestId)
  return (
    <Wash tone="amber" icon={IconClockExclamation} title={`Is it ${longDate(today)} today?`}>
      <p>
        The register was last used on {longDate(unusedSince)}. Nothing is erased until somebody says that the day is
        right{letterLeft ? ': then it is final' : ''}. If it is wrong, set the clock of this computer right, and unlock
        the register again.
      </p>
      <Button
        variant="default"
        size="compact-md"
        mt={8}
        loading={confirm.isPending}
        onClick={() => confirm.mutate(undefined)}
      >
        {letterLeft ? 'Yes, that is today: erase for good' : 'Yes, that is today'}
      </Button>
    </Wash>
  )
}
