import { VisuallyHidden } from '@mantine/core'
import { callRecordingFacts } from '@core/documents/templates/call-recording/facts'
import { AnswerRow } from '../documents/AnswerRow'
import type { QuestionsProps } from '../documents/DocumentEditor'
import documentsCss from '../documents/documents.module.css'
import { useFactForm } from '../documents/fact-form'
import { WhoWeAreRow } from '../documents/WhoWeAreRow'
import { callSections } from './call-sections'

/** The answers of the call recording policy, section by section. */
export function CallQuestions({ organisation, open, onOpen }: QuestionsProps) {
  const facts = callRecordingFacts.safeParse(useFactForm().facts).data
  const folding = { open, onOpen }
  return (
    <div className={documentsCss.facts}>
      <VisuallyHidden component="h2">Your answers</VisuallyHidden>
      <WhoWeAreRow organisation={organisation} {...folding} />
      {callSections.map(({ title, paths, summary, Fields }) => (
        <AnswerRow key={title} title={title} summary={facts ? summary(facts) : ''} paths={paths} {...folding}>
          <Fields />
        </AnswerRow>
      ))}
    </div>
  )
}
