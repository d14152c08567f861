import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { PageHead } from '../ui/PageHead'

/** An address that names no page: says so and offers the way back. */
export function NotFoundPage() {
  return (
    <>
      <PageHead
        title="There is no page here"
        lead="The address does not lead to anything in Steward. Nothing is lost. Choose a place on the left, or start from Today."
      />
      <Button component={Link} href="/today">
        Go to Today
      </Button>
    </>
  )
}
