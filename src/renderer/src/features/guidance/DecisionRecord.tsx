import type { Decision } from '@core/decisions/decision'
import { shownLawLine } from '@core/flows/snapshot'
import { Text } from '@mantine/core'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './decision.module.css'

/** What was to be done, what was asked and answered, and the law: all in the words of that day. */
export function DecisionRecord({ decision }: { readonly decision: Decision }) {
  const { outcome, questions } = decision.snapshot
  const fromWhere = new Map(
    decision.relied.flatMap(({ nodeId, known, answer, from }) => (known === answer ? [[nodeId, from]] : [])),
  )
  return (
    <div className={css.record}>
      {outcome.duties.length > 0 && (
        <Sheet title="What has to be done">
          <ol className={css.duties}>
            {outcome.duties.map(({ say, rules }) => (
              <li key={say}>
                <Text>{say}</Text>
                <Law words={shownLawLine(rules)} />
              </li>
            ))}
          </ol>
        </Sheet>
      )}
      <Sheet title="What was asked and answered">
        {questions.map(({ id, ask, why, answer, rules }) => (
          <SheetRow key={id}>
            <Text>{ask}</Text>
            <Text fw={600}>{answer}</Text>
            {fromWhere.has(id) && (
              <Text fz={13.5} c="dimmed">
                The register knew: {fromWhere.get(id)}.
              </Text>
            )}
            <details className={css.why}>
              <summary>Why this was asked</summary>
              <Text fz={14}>{why}</Text>
              <Law words={shownLawLine(rules)} />
            </details>
          </SheetRow>
        ))}
      </Sheet>
      <Sheet title="The law behind the answer">
        <Text>{shownLawLine(outcome.rules)}.</Text>
      </Sheet>
    </div>
  )
}

function Law({ words }: { readonly words: string }) {
  return (
    <Text fz={13.5} c="dimmed">
      {words}
    </Text>
  )
}
