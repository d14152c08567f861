import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconMail, IconMailPlus } from '@tabler/icons-react'
import type { Leaving } from '../../ui/use-paper'
import { useHasPackage } from '../bundle/use-bundle'
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
  const { data } = useHasPackage(draft.about.subject, mayAttach)
  if (!data?.has)
    return (
      <Button variant="default" aria-busy={save.isPending} onClick={() => save.mutate(false)}>
        E-mail draft
      </Button>
    )
  return (
    <Menu position="bottom-end" width={260} shadow="md">
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
          onClick={() => save.mutate(true)}
        >
          With the locked package
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
