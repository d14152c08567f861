import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link } from 'wouter'

/** The papers that the answers make besides the policy. */
export function OtherCallPapers() {
  return (
    <Menu position="bottom-end" width={260} shadow="md">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
          Made from it
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href="/documents/ready/recording-announcement">
          Announcement and staff notice
        </Menu.Item>
        <Menu.Item component={Link} href="/documents/ready/recording-request">
          Request to hear a recording
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
