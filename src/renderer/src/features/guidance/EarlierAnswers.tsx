import type { Flow } from '@core/flows/flow'
import { verdictInWords } from '@core/flows/verdict-words'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Anchor, Box } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import type { DecisionSeen } from './use-decisions'
import { useDecisions } from './use-decisions'

type EarlierAnswersProps = {
  readonly flow: Flow
  readonly contactId: string | null
  /** The decision that is answered again. */
  readonly before: DecisionSeen | undefined
}

/** Says that these questions were answered before, about the same contact or about the organisation itself. */
export function EarlierAnswers({ flow, contactId, before }: EarlierAnswersProps) {
  if (before) return <Carried before={before} />
  if (contactId === null && !flow.about?.own) return null
  return <Last flow={flow} contactId={contactId} />
}

function Last({ flow, contactId }: Omit<EarlierAnswersProps, 'before'>) {
  const { data } = useDecisions({ flowId: flow.id, ...(contactId !== null && { contactId }), limit: 1 })
  const [last] = data?.rows ?? []
  if (!last) return null
  return (
    <Box mb={20}>
      <Wash tone="sunken" icon={IconHistory} title={`You answered this on ${dayMonthYear(londonDate(last.decidedAt))}`}>
        It came to: “{verdictInWords(last)}”.{' '}
        <Anchor component={Link} href={`/guidance/decision/${last.id}`}>
          Open that answer
        </Anchor>
      </Wash>
    </Box>
  )
}

function Carried({ before }: { readonly before: DecisionSeen }) {
  return (
    <Box mb={20}>
      <Wash
        tone="info"
        icon={IconHistory}
        title={`You answer again what was decided on ${dayMonthYear(londonDate(before.decidedAt))}`}
      >
        Your own answers of that day are filled in; what the register knows is taken as it stands today, and what
        changed is asked again. Look through the answers before you save.{' '}
        <Anchor component={Link} href={`/guidance/decision/${before.id}`}>
          Open the earlier answer
        </Anchor>
      </Wash>
    </Box>
  )
}
