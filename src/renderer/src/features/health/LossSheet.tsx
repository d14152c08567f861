import type { RegisterCondition } from '@core/health/contract'
import { lossWords } from '@core/health/faults'
import { ukDateTime } from '@core/time/instant'
import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import css from './health.module.css'
import { useAcknowledgeLoss } from './use-health'

/** Changes that were there when the register was last closed and are gone: how many, why that happens, what to do. */
export function LossSheet({ loss }: { readonly loss: NonNullable<RegisterCondition['loss']> }) {
  const acknowledge = useAcknowledgeLoss()
  return (
    <Wash tone="red" icon={IconAlertTriangle} title={lossWords(loss.missing)}>
      <p>
        Found {ukDateTime(loss.noticedAt)}. It happens when an older copy of the file is put back, or when the computer
        stops suddenly and part of the file is lost. Everything older is safe.
      </p>
      <ol className={css.steps}>
        <li>Look at the newest requests, breaches and contacts, and enter again what is missing.</li>
        <li>If much is missing, restore the newest backup: the present register is set aside and stays.</li>
        <li>When you are done, say so here. The loss stays in the record of changes.</li>
      </ol>
      <Group gap={8} className={css.act}>
        <Button variant="default" component={Link} href="/settings/backups">
          Look at the backups
        </Button>
        <Button variant="default" loading={acknowledge.isPending} onClick={() => acknowledge.mutate(undefined)}>
          I have compared my entries
        </Button>
      </Group>
    </Wash>
  )
}
