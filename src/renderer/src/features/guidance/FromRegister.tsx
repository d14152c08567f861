import { Anchor, Button, Popover, Text } from '@mantine/core'
import { fillWords } from '@core/flows/fill-words'
import { useState } from 'react'
import css from './flow.module.css'
import type { FlowRun } from './use-flow-run'

/** How many questions the register answered; opened, it lists them with where each answer comes from. */
export function FromRegister({ run, who }: { readonly run: FlowRun; readonly who: string }) {
  const [opened, setOpened] = useState(false)
  const found = run.fromRegister
  if (found.length === 0) return null
  const change = (nodeId: string) => {
    setOpened(false)
    run.reopen(nodeId)
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={360}
      position="bottom-end"
      shadow="md"
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Anchor component="button" type="button" fz={13.5} onClick={() => setOpened(!opened)}>
          {found.length} answered from the register
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown aria-label="Answered from the register">
        <ul className={css.known}>
          {found.map(({ nodeId, question, answer, fact }) => (
            <li key={nodeId}>
              <Text fw={600} fz={14}>
                {question.short} {answer.short ?? fillWords(answer.label, who)}
              </Text>
              <Text fz={13.5} c="dimmed">
                From {fact.from}.
              </Text>
              {!fact.fixed && (
                <Button variant="default" size="compact-sm" onClick={() => change(nodeId)}>
                  Change this answer
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
