import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { PageHead } from './PageHead'

type GoneProps = {
  /** "This contact is no longer in the register". */
  readonly title: string
  readonly crumb: { readonly label: string; readonly href: string }
}

/** The page of a record that is not there, because its adding was taken back or the address is old. */
export function Gone({ title, crumb }: GoneProps) {
  return (
    <>
      <PageHead
        crumb={[crumb]}
        title={title}
        lead="It may have been erased or taken back, or the address is old. The list shows what there is."
      />
      <Button component={Link} href={crumb.href}>
        Go to the list
      </Button>
    </>
  )
}
