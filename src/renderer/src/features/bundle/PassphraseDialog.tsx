import { Button, Checkbox, Modal } from '@mantine/core'
import { IconCopy, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { Wash } from '../../ui/Wash'
import css from './bundle.module.css'
import { useCopyPassphrase } from './use-bundle'

type PassphraseDialogProps = {
  readonly made: { readonly passphrase: string; readonly name: string }
  readonly onClose: () => void
}

/** The passphrase of a package, shown once. It is kept nowhere: who closes this has written it down or handed it over. */
export function PassphraseDialog({ made: { passphrase, name }, onClose }: PassphraseDialogProps) {
  const [noted, setNoted] = useState(false)
  const [asked, setAsked] = useState(false)
  const copy = useCopyPassphrase()
  return (
    <Modal
      opened
      onClose={() => setAsked(true)}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      title={`${name} is locked and saved`}
      size={620}
    >
      <div className={css.stack}>
        <p>
          These ten words open it. They are shown once and kept nowhere: without them nobody can open the package, and
          you make a new one.
        </p>
        <ol className={css.passphrase} aria-label="The passphrase">
          {passphrase.split(' ').map((word, at) => (
            <li key={at}>
              <span>{at + 1}</span>
              {word}
            </li>
          ))}
        </ol>
        <Wash tone="amber" icon={IconLock} title="Another way than the package">
          <p>Tell them by phone, or send a text message. Never in the same message or letter as the package.</p>
          <p>
            They need a program that knows AES-256. 7-Zip is free; the tool that comes with Windows does not open it.
          </p>
        </Wash>
        <Checkbox
          label="I have noted it, or told them"
          checked={noted}
          error={asked && !noted ? 'Tick this once the words are safe: they cannot be shown again.' : undefined}
          onChange={(event) => setNoted(event.currentTarget.checked)}
        />
        <div className={css.dialogFoot}>
          <Button
            variant="default"
            leftSection={<IconCopy size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => copy.mutate(passphrase)}
          >
            Copy for a minute
          </Button>
          <Button onClick={() => (noted ? onClose() : setAsked(true))}>Done</Button>
        </div>
      </div>
    </Modal>
  )
}
