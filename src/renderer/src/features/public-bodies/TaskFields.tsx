import { usualSources } from '@core/tasks/public-task'
import { Autocomplete } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { Why } from '../../ui/Why'
import { useTasks } from './use-tasks'

/** What the fields of a task hold. */
export type TaskValues = { readonly task: string; readonly taskSource: string }

type TaskFieldsProps = {
  readonly form: Pick<UseFormReturnType<TaskValues>, 'getInputProps' | 'values' | 'setFieldValue'>
  readonly optional: boolean
}

/** The task a message serves and where it is laid down; one that was named before fills in both (`psm.task-test`). */
export function TaskFields({ form, optional }: TaskFieldsProps) {
  const tasks = useTasks().data ?? []
  const sources = [...new Set([...tasks.map(({ source }) => source), ...usualSources])]
  const chooseTask = (name: string) => {
    form.setFieldValue('task', name)
    const known = tasks.find((one) => one.name === name)
    if (known) form.setFieldValue('taskSource', known.source)
  }
  const mark = optional ? ' (optional)' : ''
  return (
    <>
      <Why of="decision.task">
        <Autocomplete
          label={`Which task or function does it serve?${mark}`}
          description="For example “Access to primary care”. It is kept, and can be chosen again."
          data={[...new Set(tasks.map(({ name }) => name))]}
          maxLength={200}
          {...form.getInputProps('task')}
          onChange={chooseTask}
        />
      </Why>
      <Why of="decision.taskSource">
        <Autocomplete
          label={`Where is it laid down?${mark}`}
          description="The law, the contract or the programme."
          data={sources}
          maxLength={300}
          {...form.getInputProps('taskSource')}
        />
      </Why>
    </>
  )
}
