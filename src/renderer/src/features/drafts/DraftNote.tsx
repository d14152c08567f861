import { londonDate, londonParts } from '@core/time/instant'
import { dayMonth } from '@core/time/format-date'
import { Button, Group } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useToday } from '../../app/clock'
import { Wash } from '../../ui/Wash'
import type { FormDraft } from './use-draft'

/** Says over a form that its words are from before, and offers to start afresh. Nothing where the form started as usual. */
export function DraftNote({ draft }: { readonly draft: FormDraft }) {
  const today = useToday()
  const { writtenAt, throwAway, goOn } = draft
  if (writtenAt === null) return null
  const { time } = londonParts(writtenAt)
  const on = londonDate(writtenAt)
  const when = on === today ? `at ${time}` : `on ${dayMonth(on)} at ${time}`
  return (
    <Wash tone="info" icon={IconPencil} title={`You were writing this ${when}`} role="note">
      <p>Everything you wrote is still here. It is not saved yet.</p>
      <Group gap={8} mt={8}>
        <Button variant="default" size="compact-md" onClick={goOn}>
          Go on
        </Button>
        <Button variant="subtle" size="compact-md" onClick={throwAway}>
          Throw it away
        </Button>
      </Group>
    </Wash>
  )
}
