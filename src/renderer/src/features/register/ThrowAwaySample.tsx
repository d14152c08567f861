import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { useDiscardSample } from './use-register'

const goes = [
  'The invented people, firms, requests and the breach',
  'Everything you added while looking around',
  'The passphrase and the recovery key of this sample',
]

/** The button that ends looking around, asked once before it happens. Steward then starts from the beginning. */
export function ThrowAwaySample({ compact = false }: { readonly compact?: boolean }) {
  const [opened, { open, close }] = useDisclosure(false)
  const discard = useDiscardSample()
  return (
    <>
      <Button variant="default" size={compact ? 'compact-sm' : 'sm'} onClick={open}>
        Throw the sample away
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        onConfirm={() => discard.mutate(undefined)}
        title="Throw the sample away?"
        goes={goes}
        stays="Documents you saved or printed stay where they are. This cannot be undone. Afterwards you can create your own register."
        button="Throw it away"
        danger
        busy={discard.isPending}
      />
    </>
  )
}
