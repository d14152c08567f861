import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconMail, IconMailPlus } from '@tabler/icons-react'
import { sizeWords } from '@core/attachments/attachment-words'
import { MOST_ATTACHED, MOST_BY_MAIL } from '@core/bundle/made-package'
import type { Leaving } from '../../ui/use-paper'
import { useMadePackage } from '../bundle/use-bundle'
import css from './requests.module.css'
import { useSaveDraft } from './use-mail'

type MailDraftProps = Leaving & {
  readonly to: string
  readonly subject: string
  /** The locked package may go with it, where one was made. */
  readonly mayAttach: boolean
}

/** The letter as a draft that the person’s own mail program opens. It is saved, never sent. */
export function MailDraft({ mayAttach, ...draft }: MailDraftProps) {
  const save = useSaveDraft(draft)
  const { data: made } = useMadePackage(draft.about.subject, mayAttach)
  if (!mayAttach || !made)
    return (
      <Button variant="default" aria-busy={save.isPending} onClick={() => save.mutate(false)}>
        E-mail draft
      </Button>
    )
  return (
    <Menu position="bottom-end" width={300} shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          aria-busy={save.isPending}
          rightSection={<IconChevronDown size={16} aria-hidden="true" />}
        >
          E-mail draft
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconMailPlus size={18} stroke={1.75} aria-hidden="true" />}
          disabled={made.size > MOST_ATTACHED}
          onClick={() => save.mutate(true)}
        >
          {`With ${made.name}, ${sizeWords(made.size)}`}
          {made.size > MOST_BY_MAIL && (
            <span className={css.second}>
              {made.size > MOST_ATTACHED
                ? 'Too large for any mail: hand it over another way.'
                : 'More than most mail carries: ask them first, or hand it over another way.'}
            </span>
          )}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconMail size={18} stroke={1.75} aria-hidden="true" />}
          onClick={() => save.mutate(false)}
        >
          The letter alone
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
