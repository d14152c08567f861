import type { Campaign } from '@core/campaigns/campaign'
import type { CampaignResult } from '@core/campaigns/contract'
import { campaignFooter, footerGaps } from '@core/campaigns/footer'
import { rulesVersionNow } from '@core/law/rules'
import type { Organisation } from '@core/organisation/organisation'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './campaigns.module.css'

/** A longer list is not read. */
const mostDuties = 6

type BesideResultProps = {
  readonly campaign: Campaign
  readonly result: CampaignResult
  readonly organisation: Organisation | null
}

/** What “Yes, if” asks of each message, the footer that goes with it, and what the answers rest on. */
export function BesideResult({ campaign, result, organisation }: BesideResultProps) {
  const { duties, listHash } = result
  const footer = organisation ? campaignFooter(campaign.channel, organisation, campaign.optOut) : ''
  const gaps = organisation ? footerGaps(campaign.channel, organisation, campaign.optOut) : []
  return (
    <div className={css.aside}>
      {duties.length > 0 && (
        <Wash tone="sunken" title="“Yes, if” means, each time">
          <ul className={css.duties}>
            {duties.slice(0, mostDuties).map(({ say }) => (
              <li key={say}>
                <IconCheck size={16} stroke={2} aria-hidden="true" />
                <span>{say}</span>
              </li>
            ))}
          </ul>
        </Wash>
      )}
      {footer !== '' && (
        <Wash
          tone="sunken"
          title={
            campaign.channel === 'post' ? 'What stands under each letter' : 'The footer, in the file beside each row'
          }
        >
          <p className={css.paper}>{footer}</p>
          <LawLine
            rules={
              campaign.channel === 'post'
                ? ['object.marketing', 'post.rules']
                : ['pecr.unsub.every-message', 'pecr.email.company-details']
            }
          />
        </Wash>
      )}
      {gaps.length > 0 && (
        <Wash tone="amber" icon={IconAlertTriangle} title="The footer is not complete">
          {gaps.map(({ say }) => say).join(' ')}{' '}
          <Anchor component={Link} href="/settings/organisation">
            Add it to your organisation’s facts
          </Anchor>
        </Wash>
      )}
      <p className={css.hint}>
        Rules of {dayMonthYear(rulesVersionNow())}. Fingerprint of the list:{' '}
        <span className={css.print}>{listHash.slice(0, 16)}…</span> It stands in full in the record.
      </p>
    </div>
  )
}
