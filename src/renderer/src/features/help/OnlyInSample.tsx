import { Anchor } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'

/** In a register of one’s own nothing is played: how to come to the sample, and what can be done here instead. */
export function OnlyInSample() {
  return (
    <Wash tone="info" icon={IconFlask} title="Drills are played in the sample">
      <p>
        This is your own register, so nothing is played in it. Sign in to a computer as another user, start Steward
        there and choose “Look around in a sample”. Or print a drill from here and talk it through at a table.
      </p>
      <p>
        What came of it belongs in your{' '}
        <Anchor component={Link} href="/guidance/training" inherit>
          training log
        </Anchor>
        : the drill, the day, who took part.
      </p>
    </Wash>
  )
}
