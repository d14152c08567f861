import { eventForms } from '@core/requests/event-forms'
import { eventsOf } from '@core/requests/events-of'
import type { EventType } from '@core/requests/event'
import { kindOf } from '@core/requests/kinds/index'
import type { RequestCase } from '@core/requests/request'
import { letterAct } from '@core/requests/next-act'
import { answerOf, openQuestions } from '@core/requests/waiting'
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Fragment } from 'react'
import { Link } from 'wouter'
import type { OpenDialog } from './CaseDialogs'

type CaseMenuProps = { readonly of: RequestCase; readonly onOpen: (dialog: OpenDialog) => void }

const answers: readonly EventType[] = Object.values(answerOf)
const always: readonly EventType[] = ['identity-received', 'authority-received']

/** What can be recorded, in groups, so that a long menu can be read at a look. */
const groups: readonly { readonly label: string; readonly types: readonly EventType[] }[] = [
  {
    label: 'Time',
    types: ['acknowledged', 'clarification-asked', 'clarification-answered', 'extended', 'fee-asked', 'fee-paid'],
  },
  {
    label: 'Who is asking',
    types: [
      'identity-asked',
      'identity-received',
      'identity-not-needed',
      'authority-asked',
      'authority-received',
      'child-judged',
    ],
  },
  {
    label: 'Work',
    types: [
      'place-asked',
      'place-done',
      'checked',
      'decided',
      'action-done',
      'recipient-told',
      'progress-told',
      'replied',
    ],
  },
]

/** Everything else that can be recorded in a case: pause and resume, identity, more time, notes, mistakes. */
export function CaseMenu({ of, onOpen }: CaseMenuProps) {
  const { request, events } = of
  const isOpen = request.status === 'open'
  const open = openQuestions(events.map(({ facts }) => facts))
  const wanted = open.map((asked): EventType => answerOf[asked])
  // An answer is offered once its question is open; a second question of the same kind is not.
  const offered = eventsOf(request).filter((type) => {
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
      <Menu.Dropdown mah="min(600px, 70vh)" style={{ overflowY: 'auto' }}>
        <Menu.Item onClick={() => onOpen({ note: true })}>Write a note</Menu.Item>
        <Menu.Item onClick={() => onOpen({ correct: true })}>Correct what was logged</Menu.Item>
        <Menu.Item onClick={() => onOpen({ link: true })}>Link a related case</Menu.Item>
        <Menu.Item component={Link} href={`/requests/logs?kind=${request.kind}`}>
          Print the log of this kind
        </Menu.Item>
        {request.contactId !== null && (
          <Menu.Item component={Link} href={`/contacts/${request.contactId}`}>
            Open the contact
          </Menu.Item>
        )}
        {isOpen && (
          <>
            {groups.map(({ label, types }) => {
              const shown = types.filter((type) => offered.includes(type))
              if (shown.length === 0) return null
              return (
                <Fragment key={label}>
                  <Menu.Divider />
                  <Menu.Label>{label}</Menu.Label>
                  {shown.map((type) => (
                    <Menu.Item key={type} onClick={() => onOpen({ act: { kind: 'event', types: [type] } })}>
                      {eventForms[type].menu}
                    </Menu.Item>
                  ))}
                </Fragment>
              )
            })}
            <Menu.Divider />
            {kindOf(request.kind)
              .letters.map(({ templateId, label, when }) => ({ label, act: letterAct(templateId, when) }))
              .filter(({ act }) => offered.includes(act.records))
              .map(({ label, act }) => (
                <Menu.Item key={act.templateId} onClick={() => onOpen({ act })}>
                  {`Letter: ${label.toLowerCase()}`}
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
