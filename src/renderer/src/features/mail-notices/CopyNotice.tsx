import { Button, Menu } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { Block } from '@core/documents/block'
import type { Gap } from '@core/documents/template'
import { useCopyNotice } from './use-copy-notice'

type CopyNoticeProps = {
  readonly notices: readonly { readonly audience: string; readonly blocks: readonly Block[] }[]
  readonly gaps: readonly Gap[]
}

/** Copies a notice with its links and as plain text at once, so that it can be pasted into Outlook, Gmail or anything else. */
export function CopyNotice({ notices, gaps }: CopyNoticeProps) {
  const copy = useCopyNotice(gaps)
  const [only, ...others] = notices
  const look = { variant: 'default', leftSection: <IconCopy size={18} stroke={1.75} aria-hidden="true" /> } as const
  if (!only) return null
  if (others.length === 0)
    return (
      <Button {...look} onClick={() => copy.mutate(only.blocks)}>
        Copy for Outlook and Gmail
      </Button>
    )
  return (
    <Menu position="bottom-end" width={260} shadow="md">
      <Menu.Target>
        <Button {...look}>Copy for Outlook and Gmail</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {notices.map(({ audience, blocks }, index) => (
          <Menu.Item key={index} onClick={() => copy.mutate(blocks)}>
            {audience.trim() || 'For somebody without a name'}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
