import { VisuallyHidden } from '@mantine/core'
import { pecrPolicyFacts } from '@core/documents/templates/pecr-policy/facts'
import { AnswerRow } from '../documents/AnswerRow'
import type { QuestionsProps } from '../documents/DocumentEditor'
import { counted } from '../documents/document-words'
import documentsCss from '../documents/documents.module.css'
import { useFactForm } from '../documents/fact-form'
import { WhoWeAreRow } from '../documents/WhoWeAreRow'
import { CheckingFields } from './CheckingFields'
import { OwnRulesShown } from './OwnRulesShown'
import { StopFields } from './StopFields'
import { WaysFields } from './WaysFields'

/** The answers of the PECR policy, section by section. */
export function PecrQuestions({ organisation, open, onOpen }: QuestionsProps) {
  const facts = pecrPolicyFacts.safeParse(useFactForm().facts).data
  const folding = { open, onOpen }
  return (
    <div className={documentsCss.facts}>
      <VisuallyHidden component="h2">Your answers</VisuallyHidden>
      <WhoWeAreRow organisation={organisation} {...folding} />
      <AnswerRow
        title="What you send, and to whom"
        summary={
          facts?.noMarketing && facts.channels.length === 0
            ? 'No marketing'
            : counted(facts?.channels.length ?? 0, 'way')
        }
        paths={['channels', 'noMarketing', 'variant', 'service', 'oneRole']}
        {...folding}
      >
        <WaysFields />
      </AnswerRow>
      <AnswerRow
        title="What comes before it"
        summary={facts?.screening.provider ?? ''}
        paths={['screening', 'indication', 'evidence']}
        {...folding}
      >
        <CheckingFields />
      </AnswerRow>
      <AnswerRow
        title="Where somebody says stop"
        summary={facts?.stopContact ?? ''}
        paths={['stopContact']}
        {...folding}
      >
        <StopFields />
      </AnswerRow>
      <AnswerRow title="Your own rules" summary="From Settings" paths={['house']} {...folding}>
        <OwnRulesShown />
      </AnswerRow>
    </div>
  )
}
