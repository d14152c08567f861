import { Button } from '@mantine/core'
import { Link } from 'wouter'

/** The way back to all guides. */
export function GuidanceLink() {
  return (
    <Button component={Link} href="/guidance">
      Show all guides
    </Button>
  )
}
