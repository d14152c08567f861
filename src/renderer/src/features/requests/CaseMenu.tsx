import { eventForms } from '@core/requests/event-forms'
import type { EventType } from '@core/requests/event'
import { kindOf } from '@core/requests/kinds/index'
import type { RequestCase } from '@core/requests/request'
import { answerOf, openQuestions } from '@core/requests/waiting'
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { OpenDialog } from './CaseDialogs'

type CaseMenuProps = { readonly of: RequestCase; readonly onOpen: (dialog: OpenDialog) => void }

const answers: readonly EventType[] = Object.values(answerOf)
const always: readonly EventType[] = ['identity-received', 'authority-received']

/** Everything else that can be recorded in a case: pause and resume, identity, more time, notes, mistakes. */
export function CaseMenu({ of, onOpen }: CaseMenuProps) {
  const { request, events } = of
  const isOpen = request.status === 'open'
  const open = openQuestions(events.map(({ facts }) => facts))
  const wanted = open.map((asked): EventType => answerOf[asked])
  // An answer is offered once its question is open; a second question of the same kind is not.
  const offered = kindOf(request.kind).events.filter((type) => {
    if (answers.includes(type)) return wanted.includes(type) || always.includes(type)
    return !open.some((asked) => asked === type)
  })
  return (
    <Menu position="bottom-end" width={280} shadow="md">
      <Menu.Target>
        <Tooltip label="More: pause, more time, notes">
          <ActionIcon variant="default" aria-label="More: pause, more time, notes">
            <IconDots size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown mah={440} style={{ overflowY: 'auto' }}>
        <Menu.Item onClick={() => onOpen({ note: true })}>Write a note</Menu.Item>
        {isOpen && (
          <>
            <Menu.Divider />
            {offered.map((type) => (
              <Menu.Item key={type} onClick={() => onOpen({ act: { kind: 'event', types: [type] } })}>
                {eventForms[type].menu}
              </Menu.Item>
            ))}
            <Menu.Divider />
            {events.length > 0 && <Menu.Item onClick={() => onOpen({ remove: true })}>Remove an entry</Menu.Item>}
            <Menu.Item onClick={() => onOpen({ act: { kind: 'close' } })}>Close the case</Menu.Item>
          </>
        )}
        {!isOpen && <Menu.Item onClick={() => onOpen({ reopen: true })}>Open it again</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
