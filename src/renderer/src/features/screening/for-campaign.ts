import type { Campaign } from '@core/campaigns/campaign'
import { useSearchParams } from 'wouter'
import { useCampaign } from '../campaigns/use-campaigns'

/** Pages that take the numbers a campaign waits for. */
type ScreeningPlace = '/marketing/screening/results' | '/marketing/screening/list'

/** The address of such a page for one campaign, which leads back to it. */
export function screeningFor(place: ScreeningPlace, campaignId: string): string {
  return `${place}?${new URLSearchParams({ campaign: campaignId })}`
}

/** The campaign the address names; undefined where there is none, or none any more. */
export function useForCampaign(): Campaign | undefined {
  const [params] = useSearchParams()
  return useCampaign(params.get('campaign') ?? '').data
}

/** Where somebody goes back to when the numbers are looked up. */
export function whereFrom(campaign: Campaign | undefined): { readonly label: string; readonly href: string } {
  return campaign
    ? { label: campaign.name, href: `/marketing/campaigns/${campaign.id}` }
    : { label: 'Screening', href: '/marketing/screening' }
}
