import type { Facts } from '@core/flows/facts'
import { fillWords } from '@core/flows/fill-words'
import type { Flow } from '@core/flows/flow'
import type { Answers } from '@core/flows/step'
import { treeGraph, wholeGraph } from '@core/flows/tree-graph'
import { useMemo, useState, type ReactNode } from 'react'
import { part } from '../../app/part'
import { Loading } from '../../ui/Loading'
import { FlowOutcome } from './FlowOutcome'
import { FlowQuestion } from './FlowQuestion'
import css from './flow.module.css'
import { useFlowRun } from './use-flow-run'
import { usePrintTree } from './use-print-tree'

// The picture brings its own layout library: fetched when a flow is first opened, not at start.
const TreePicture = part(() => import('./tree/TreePicture'), 'TreePicture', Loading)

type FlowRunViewProps = {
  readonly flow: Flow
  readonly facts: Facts
  readonly who: string
  readonly contactId: string | null
  /** The answers the person gave so far. */
  readonly own: Answers
  readonly onOwn: (own: Answers) => void
  /** What is asked before the first question; until then the picture only shows what may come. */
  readonly before?: ReactNode
  /** The decision that a new one is made instead of. */
  readonly replaces?: string | undefined
}

/** The question or the outcome on one side, the whole tree on the other. */
export function FlowRunView({ flow, facts, who, contactId, own, onOwn, before, replaces }: FlowRunViewProps) {
  const run = useFlowRun(flow, facts, own, onOwn)
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set())
  const { reached, here, present } = run
  const print = usePrintTree(flow, reached, here)
  const way = useMemo(() => {
    const part = present?.question.part ?? reached.path.at(-1)?.question.part ?? ''
    return treeGraph(flow, reached, { here, openParts: new Set([...expanded, part]) })
  }, [flow, reached, here, present, expanded])

  const whole = useMemo(() => wholeGraph(flow, reached, here), [flow, reached, here])

  return (
    <div className={css.run}>
      <div>
        {before ??
          (present ? (
            <FlowQuestion key={present.nodeId} run={run} question={present.question} who={who} />
          ) : (
            reached.at === 'outcome' && (
              <FlowOutcome
                key={reached.nodeId}
                flow={flow}
                run={run}
                reached={reached}
                who={who}
                contactId={contactId}
                replaces={replaces}
              />
            )
          ))}
      </div>
      <div className={css.picture}>
        <TreePicture
          flow={flow}
          who={who}
          title={`All questions: ${who === '' && flow.about ? flow.title : fillWords(flow.asks, who)}`}
          way={way}
          whole={whole}
          onOpen={run.reopen}
          onExpand={(part) => setExpanded((before) => new Set([...before, part]))}
          onPrint={print}
        />
      </div>
    </div>
  )
}
