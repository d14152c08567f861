import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { Link } from 'wouter'

/** The way to bring in everybody an organisation already has in files. */
export function ImportButton() {
  return (
    <Button
      component={Link}
      href="/contacts/import"
      variant="default"
      leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden="true" />}
    >
      Bring people in
    </Button>
  )
}
