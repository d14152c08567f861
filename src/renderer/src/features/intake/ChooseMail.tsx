import { Button, FileButton } from '@mantine/core'
import { IconMailOpened } from '@tabler/icons-react'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { mailEndings } from './mail-file'
import { takeDropped } from './MailDrop'

/** Chooses an e-mail or text file that asks for something; it opens as a request to log. */
export function ChooseMail({
  label = 'Start from an e-mail',
  quiet = false,
}: {
  readonly label?: string
  readonly quiet?: boolean
}) {
  const [, go] = useLocation()
  const forget = useRef<() => void>(null)
  const take = (file: File | null) => {
    forget.current?.() // so that the same file can be chosen a second time
    if (file) takeDropped([file], () => go('/requests/new'))
  }
  return (
    <FileButton resetRef={forget} accept={mailEndings} onChange={take}>
      {(props) => (
        <Button
          {...props}
          variant={quiet ? 'subtle' : 'default'}
          size={quiet ? 'compact-md' : 'sm'}
          leftSection={<IconMailOpened size={18} stroke={1.75} aria-hidden="true" />}
        >
          {label}
        </Button>
      )}
    </FileButton>
  )
}
