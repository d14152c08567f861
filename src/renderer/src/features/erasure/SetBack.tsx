import { longDate } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'
import { useCountAgain } from './use-case-erasure'

/** The clock stands before what the register has seen: what that means for the days, and the two ways out. */
export function SetBack({ requestId, seenOn }: { readonly requestId: string; readonly seenOn: string }) {
  const again = useCountAgain(requestId)
  return (
    <Wash tone="amber" icon={IconClockExclamation} title="The clock of this computer was set back">
      <p>
        The register was open on {longDate(seenOn)} already. Until the clock is past that day again, nothing is erased
        by itself, and no day is won. If that earlier day was the wrong one, count the days again from today.
      </p>
      <Button
        variant="default"
        size="compact-md"
        mt={8}
        loading={again.isPending}
        onClick={() => again.mutate(undefined)}
      >
        Count again from today
      </Button>
    </Wash>
  )
}
