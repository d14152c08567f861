import { Button, Group } from '@mantine/core'
import { IconClipboard, IconFolder } from '@tabler/icons-react'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { useRegisterHealth } from '../register/use-register'
import { CheckLines } from './CheckLines'
import { CheckNow } from './CheckNow'
import css from './health.module.css'
import { LossSheet } from './LossSheet'
import { PlaceLines } from './PlaceLines'
import { PlaceNotice } from './PlaceNotice'
import { PutBackWash } from './PutBackWash'
import { useCondition, useCopyReport } from './use-health'
import { useOpenDataFolder } from './use-open-data-folder'

/** How the register is: what was checked, where it lies, how much room there is, and what to do when something is wrong. */
export function HealthPage() {
  const { data: health } = useRegisterHealth()
  const { data: condition } = useCondition()
  return (
    <>
      <PageHead
        title="Health"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Health' }]}
        lead="Whether your register is whole, where it is kept, and how much room there is."
      />
      {health && condition ? (
        <div className={css.column}>
          <PutBackWash condition={condition} />
          {condition.loss && <LossSheet loss={condition.loss} />}
          <PlaceNotice />
          <Sheet title="What was checked">
            <CheckLines health={health} condition={condition} />
            <CheckNow check={condition.check} />
          </Sheet>
          <Sheet title="Where it is kept">
            <PlaceLines condition={condition} />
            <Acts />
          </Sheet>
        </div>
      ) : (
        <Loading />
      )}
    </>
  )
}

function Acts() {
  const folder = useOpenDataFolder()
  const report = useCopyReport()
  return (
    <>
      <Group gap={8} className={css.act}>
        <Button
          variant="default"
          leftSection={<IconFolder size={16} aria-hidden="true" />}
          onClick={() => folder.mutate()}
        >
          Open the data folder
        </Button>
        <Button
          variant="default"
          leftSection={<IconClipboard size={16} aria-hidden="true" />}
          loading={report.isPending}
          onClick={() => report.mutate()}
        >
          Copy a report
        </Button>
      </Group>
      <p className={`${css.say} ${css.act}`}>
        The report has states, numbers and times only: no names and no folders. You can give it to anybody who helps
        you.
      </p>
    </>
  )
}
