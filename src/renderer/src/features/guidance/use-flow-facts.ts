import type { Facts } from '@core/flows/facts'
import { factsFor, type KnownContact } from '@core/flows/facts-for'
import { factsOfOrganisation } from '@core/flows/facts-of-organisation'
import type { Standing } from '@core/flows/facts-of-consents'
import type { Flow } from '@core/flows/flow'
import type { Organisation } from '@core/organisation/organisation'
import type { Stop } from '@core/suppression/stop'
import { useMemo } from 'react'
import { useToday } from '../../app/clock'
import { useJudgementFacts } from './use-decisions'

type About = {
  readonly contact: KnownContact | undefined
  readonly stops: readonly Stop[] | undefined
  readonly consents: readonly Standing[] | undefined
  readonly organisation: Organisation | null | undefined
}

/** Everything the register knows that can answer a question of this flow before it is asked. */
export function useFlowFacts(flow: Flow, { contact, stops, consents, organisation }: About): Facts {
  const judgement = useJudgementFacts(useToday())
  return useMemo(
    () => ({
      ...(organisation && factsOfOrganisation(organisation)),
      ...factsFor({ contact, stops, consents, channel: flow.channel, ownForm: organisation?.legalForm }),
      ...judgement,
    }),
    [contact, stops, consents, flow, organisation, judgement],
  )
}
