import { fillWords } from '@core/flows/fill-words'
import type { Flow, FlowNode, Outcome, Question } from '@core/flows/flow'
import type { TreeNode } from '@core/flows/tree-graph'
import { verdictInWords } from '@core/flows/verdict-words'
import { Anchor, Button, CloseButton, Text } from '@mantine/core'
import { LawLine } from '../../../ui/LawLine'
import { VerdictWord } from '../../../ui/VerdictWord'
import { shownVerdict } from '../shown-verdict'
import css from './TreePicture.module.css'

type TreeReadingProps = {
  readonly flow: Flow
  readonly node: TreeNode
  readonly who: string
  /** Shows another box of the picture. */
  readonly onGo: (nodeId: string) => void
  /** Opens an answered question again. */
  readonly onOpen: (nodeId: string) => void
  readonly onClose: () => void
}

/** What a box of the picture says in full: the question with its reason and where each answer leads, or the end. */
export function TreeReading({ flow, node, who, onGo, onOpen, onClose }: TreeReadingProps) {
  const known = flow.nodes[node.id]
  if (!known) return null
  const words = (text: string) => fillWords(text, who)
  return (
    <aside className={css.reading} aria-label="The chosen box">
      <div className={css.readingHead}>
        <Text c="dimmed" fz={13.5}>
          {node.state === 'here' ? 'You are here' : known.kind === 'question' ? 'A question' : 'An end'}
        </Text>
        <CloseButton aria-label="Close what this box says" onClick={onClose} />
      </div>
      {known.kind === 'question' ? (
        <QuestionRead flow={flow} question={known} words={words} onGo={onGo} />
      ) : (
        <OutcomeRead outcome={known} words={words} />
      )}
      {node.state === 'passed' && (
        <>
          <Text fz={14}>Your answer: {node.detail}.</Text>
          <Button variant="default" onClick={() => onOpen(node.id)}>
            Change this answer
          </Button>
        </>
      )}
    </aside>
  )
}

type Words = (text: string) => string

type QuestionReadProps = {
  readonly flow: Flow
  readonly question: Question
  readonly words: Words
  readonly onGo: (nodeId: string) => void
}

function QuestionRead({ flow, question, words, onGo }: QuestionReadProps) {
  return (
    <>
      <h3 className={css.readingTitle}>{words(question.ask)}</h3>
      {question.example !== undefined && <Text c="dimmed">{words(question.example)}</Text>}
      <ul className={css.leads}>
        {question.answers.map(({ id, label, next }) => (
          <li key={id}>
            {words(label)}
            {': '}
            <Anchor component="button" type="button" ta="left" onClick={() => onGo(next)}>
              {nameOf(flow.nodes[next])}
            </Anchor>
          </li>
        ))}
      </ul>
      <Text fz={14}>{words(question.why)}</Text>
      <LawLine rules={question.rules} />
    </>
  )
}

function OutcomeRead({ outcome, words }: { readonly outcome: Outcome; readonly words: Words }) {
  const { duties } = outcome
  return (
    <>
      <h3 className={css.readingTitle}>
        <VerdictWord {...shownVerdict(outcome)} />
      </h3>
      <Text>{words(outcome.say)}</Text>
      {duties.length > 0 && (
        <ol className={css.leads}>
          {duties.map(({ say }) => (
            <li key={say}>{words(say)}</li>
          ))}
        </ol>
      )}
      <LawLine rules={[...new Set([...outcome.rules, ...duties.flatMap(({ rules }) => rules)])]} />
    </>
  )
}

function nameOf(node: FlowNode | undefined): string {
  if (!node) return ''
  return node.kind === 'question' ? node.short : verdictInWords(node)
}
