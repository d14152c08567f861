import type { Request } from '@core/requests/request'
import { Button, Checkbox, Modal } from '@mantine/core'
import { IconCopy, IconLock, IconMail } from '@tabler/icons-react'
import { useState } from 'react'
import { Wash } from '../../ui/Wash'
import css from './bundle.module.css'
import { useCopyPassphrase, useSaveWords } from './use-bundle'

/** A package that is locked, and the words that open it. */
export type Locked = { readonly passphrase: string; readonly name: string }

type PassphraseDialogProps = {
  readonly made: Locked
  readonly request: Request
  /** It was made just now; otherwise somebody asked to see the words again. */
  readonly isNew: boolean
  readonly onClose: () => void
}

/** The passphrase of a package: when it is made, and later only for whoever asks for it. It stays in the register and in no letter. */
export function PassphraseDialog({ made: { passphrase, name }, request, isNew, onClose }: PassphraseDialogProps) {
  const [noted, setNoted] = useState(!isNew)
  const [asked, setAsked] = useState(false)
  const copy = useCopyPassphrase()
  // To whoever asked: somebody who speaks for the person has an address of their own.
  const saveWords = useSaveWords(request.id, request.askedBy === '' ? request.email : '')
  return (
    <Modal
      opened
      onClose={() => (noted ? onClose() : setAsked(true))}
      closeOnClickOutside={!isNew}
      closeOnEscape={!isNew}
      withCloseButton={!isNew}
      title={isNew ? `${name} is locked and saved` : `The words that open ${name}`}
      size={620}
    >
      <div className={css.stack}>
        <p>
          {isNew
            ? 'These ten words open it. They stay with the case, in this encrypted register, and are shown again only when somebody asks for them there.'
            : 'That they were shown again stands in the history. A package made anew has new words; these open the last one only.'}
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
          <p>
            Tell them by phone, or send a text message. Never in the same message or letter as the package. If both must
            go by e-mail, then in two messages: whoever reads that mailbox has both.
          </p>
          <p>
            They need a program that knows AES-256. 7-Zip is free; the tool that comes with Windows does not open it.
          </p>
        </Wash>
        {isNew && (
          <Checkbox
            label="I know how they get these words"
            checked={noted}
            error={asked && !noted ? 'Tick this once you have noted them, told them, or saved the draft.' : undefined}
            onChange={(event) => setNoted(event.currentTarget.checked)}
          />
        )}
        <div className={css.dialogFoot}>
          <Button
            variant="default"
            leftSection={<IconCopy size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => copy.mutate(passphrase)}
          >
            Copy for a minute
          </Button>
          <Button
            variant="default"
            leftSection={<IconMail size={18} stroke={1.75} aria-hidden="true" />}
            aria-busy={saveWords.isPending}
            onClick={() => saveWords.mutate(undefined)}
          >
            A draft of its own
          </Button>
          <Button onClick={() => (noted ? onClose() : setAsked(true))}>Done</Button>
        </div>
      </div>
    </Modal>
  )
}
