import type { Organisation } from '@core/organisation/organisation'
import { AnswerRow } from './AnswerRow'
import { WhoWeAreFacts } from './WhoWeAreFacts'

type WhoWeAreRowProps = {
  readonly organisation: Organisation
  readonly open: string
  readonly onOpen: (fact: string) => void
}

/** The first row of every editor: what the profile of the organisation says. */
export function WhoWeAreRow({ organisation, open, onOpen }: WhoWeAreRowProps) {
  return (
    <AnswerRow
      title="Who we are"
      summary={[organisation.name, organisation.privacyLeadName].filter(Boolean).join(', ')}
      paths={['organisation']}
      open={open}
      onOpen={onOpen}
    >
      <WhoWeAreFacts organisation={organisation} />
    </AnswerRow>
  )
}
