import type { RegisterCondition } from '@core/health/contract'
import { faultsOf } from '@core/health/faults'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconFileCheck } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'
import css from './health.module.css'
import { usePutBack } from './use-health'

/** The file went away while it was open: says so, and puts it back. */
export function PutBackWash({ condition }: { readonly condition: RegisterCondition }) {
  const putBack = usePutBack()
  const fault = condition.file === 'here' ? undefined : faultsOf(undefined, condition)[0]
  if (!fault) return null
  const isDone = condition.putBackAs !== undefined
  return (
    <Wash
      tone={isDone ? 'pine' : 'red'}
      icon={isDone ? IconFileCheck : IconAlertTriangle}
      title={fault.title}
      role="alert"
    >
      <p>{fault.say}</p>
      {!isDone && (
        <Button className={css.act} loading={putBack.isPending} onClick={() => putBack.mutate(undefined)}>
          Put it back
        </Button>
      )}
    </Wash>
  )
}
