import { Anchor, Text } from '@mantine/core'
import type { KnownFact } from '@core/flows/facts'
import { fillWords } from '@core/flows/fill-words'
import css from './flow.module.css'
import type { FlowRun } from './use-flow-run'

/** Why it came to this: each question on the way with the answer given; each can be opened again. */
export function AnsweredList({ run, who }: { readonly run: FlowRun; readonly who: string }) {
  return (
    <details className={css.reasons}>
      <summary>Why: your {run.reached.path.length} answers</summary>
      <ol>
        {run.reached.path.map(({ nodeId, question, answer }) => (
          <li key={nodeId}>
            <Text fz={14}>{fillWords(question.ask, who)}</Text>
            <Text fz={14} fw={600}>
              {fillWords(answer.label, who)}
            </Text>
            <FromWhere fact={run.fromRegister.find((one) => one.nodeId === nodeId)?.fact} />
            {!run.isFixed(nodeId) && (
              <Anchor component="button" type="button" fz={13.5} onClick={() => run.reopen(nodeId)}>
                Change this answer
              </Anchor>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

function FromWhere({ fact }: { readonly fact: KnownFact | undefined }) {
  if (!fact) return null
  return (
    <Text fz={13.5} c="dimmed">
      From {fact.from}.
    </Text>
  )
}
