import type { Campaign } from '@core/campaigns/campaign'
import { numberWords } from '@core/campaigns/campaign-words'
import type { CampaignResult } from '@core/campaigns/contract'
import { Button, Group } from '@mantine/core'
import { IconPhoneCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import { screeningFor } from '../screening/for-campaign'
import { useSaveScreening } from '../screening/use-result-file'
import css from './campaigns.module.css'

type ScreenFirstProps = { readonly campaign: Campaign; readonly result: CampaignResult }

/** All numbers that wait to be screened, taken in one go: to a checking service and back, or against a list file. */
export function ScreenFirst({ campaign: { id }, result }: ScreenFirstProps) {
  const save = useSaveScreening()
  const count = result.groups.find(({ reason }) => reason === 'screen-first')?.count ?? 0
  if (count === 0) return null
  const title = count === 1 ? '1 number has to be screened first' : `${numberWords(count)} have to be screened first`
  return (
    <div className={css.screen}>
      <Wash tone="sunken" icon={IconPhoneCheck} title={title}>
        <p className={css.hint}>
          Save the numbers for a checking service and bring in its answer, or compare them with a list file you hold a
          licence for. Back here, what was found counts.
        </p>
        <Group gap={8} mt={8}>
          <Button
            variant="default"
            size="compact-md"
            loading={save.isPending}
            onClick={() => save.mutate({ what: 'for-campaign', campaignId: id })}
          >
            Save the numbers
          </Button>
          <Button
            variant="default"
            size="compact-md"
            component={Link}
            href={screeningFor('/marketing/screening/results', id)}
          >
            Bring in the answer
          </Button>
          <Button
            variant="default"
            size="compact-md"
            component={Link}
            href={screeningFor('/marketing/screening/list', id)}
          >
            Compare with a list file
          </Button>
        </Group>
      </Wash>
    </div>
  )
}
