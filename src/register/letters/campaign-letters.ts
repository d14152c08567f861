import { AppError } from '@core/contract/errors'
import { campaignLetter, campaignLetterGaps } from '@core/documents/campaign-letter'
import type { LettersAbout } from '@core/letters/contract'
import { letterList } from '@core/letters/letter-names'
import type { Organisation } from '@core/organisation/organisation'
import type { CampaignLetters } from '../campaigns/letters-of'
import type { LetterBatch } from './letter-batch'

/** What of the campaigns letters to whoever may get one need: each person checked anew. */
export type AskedCampaigns = (campaignId: string) => Promise<CampaignLetters>

/** The letters of a campaign by post, to everybody who may get it and to nobody else (`suppress.check`). */
export async function campaignLetters(
  lettersOf: AskedCampaigns,
  { campaignId, words }: LettersAbout<'campaign'>,
  organisation: Organisation,
): Promise<LetterBatch> {
  const { campaign, on, people, keptBack, isOld, left } = await lettersOf(campaignId)
  const letter = { words, organisation, optOut: campaign.optOut, on }
  const gaps = campaignLetterGaps(letter)
  if (gaps[0]) throw new AppError('not-allowed', { reason: `Before they go: ${gaps[0].say}` })
  return {
    name: 'campaign-letters',
    title: words.subject,
    people,
    keptBack,
    compose: (to) => campaignLetter(letter, to),
    isOld,
    left: (form) => left(letterList(people, form)),
  }
}
