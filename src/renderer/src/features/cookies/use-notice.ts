import { noticeFactsOf } from '@core/cookies/notice-facts'
import type { Site } from '@core/cookies/site'
import type { Technology } from '@core/cookies/technology'
import { composeDocument } from '@core/documents/framed'
import { cookieNotice } from '@core/documents/templates/cookie-notice'
import { cookies as questions } from '@core/flows/trees/cookies'
import { newOrganisation } from '@core/organisation/new-organisation'
import { useMemo } from 'react'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'

/** The notice as the list stands now, with what is still missing. */
export function useNotice(rows: readonly Technology[], site: Site) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  return useMemo(() => {
    const frame = {
      organisation: organisation ?? newOrganisation(),
      madeOn: today,
      version: 0,
      nextReviewOn: '',
    } as const
    const facts = noticeFactsOf(rows, site, questions.version)
    return { facts, blocks: composeDocument(cookieNotice, facts, frame), gaps: cookieNotice.gaps(facts, frame) }
  }, [rows, site, organisation, today])
}
