import { Anchor, Box, Button, Group, Textarea, TextInput } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import { Why } from '../../ui/Why'
import { focusFirstError } from '../../app/zod-form'
import { ChangeList } from './ChangeList'
import css from './decision.module.css'
import { flowAddress } from './flow-address'
import { useLeaveAsItIs } from './use-decision-lines'
import type { DecisionSeen } from './use-decisions'

/** The mark on a decision whose ground has moved: what changed, and the two ways on. The record below keeps its words. */
export function RetestNotice({ decision }: { readonly decision: DecisionSeen }) {
  const { id, changes, replacedBy, flowId, contactId } = decision
  const [leaving, setLeaving] = useState(false)
  if (replacedBy !== null)
    return (
      <Box mb={20}>
        <Wash tone="sunken" title="This was answered again later" role="note">
          It stays here as it was made.{' '}
          <Anchor component={Link} href={`/guidance/decision/${replacedBy}`}>
            Open the later answer
          </Anchor>
        </Wash>
      </Box>
    )
  if (changes.length === 0) return null
  return (
    <Box mb={20}>
      <Wash tone="amber" icon={IconRefreshAlert} title="Look at this again: what it rests on has changed" role="note">
        <ChangeList changes={changes} />
        <p>Below it stands as it was shown and decided then.</p>
        {leaving ? (
          <LeaveForm id={id} onDone={() => setLeaving(false)} />
        ) : (
          <Group gap={8} mt={8}>
            <Button component={Link} href={flowAddress(flowId, contactId ?? '', id)}>
              Answer again
            </Button>
            <Button variant="default" onClick={() => setLeaving(true)}>
              Leave it as it is
            </Button>
          </Group>
        )}
      </Wash>
    </Box>
  )
}

function LeaveForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { form, leave } = useLeaveAsItIs(id, onDone)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const element = event.currentTarget
    form.onSubmit(
      (values) => leave.mutate({ id, ...values }),
      () => focusFirstError(element),
    )(event)
  }
  return (
    <form onSubmit={submit} noValidate className={css.lineForm}>
      <Why of="line.unchanged">
        <Textarea
          label="Why may it stay as it is?"
          description="Kept under the decision. It comes back when something else changes."
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('say')}
        />
      </Why>
      <Why of="line.owner">
        <TextInput label="Who says so?" maxLength={100} {...form.getInputProps('owner')} />
      </Why>
      <Group gap={8}>
        <Button type="submit" loading={leave.isPending}>
          Leave it as it is
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </Group>
    </form>
  )
}
