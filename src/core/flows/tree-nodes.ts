import { fillWords } from './fill-words'
import type { Answer, Flow, Outcome, Question } from './flow'
import { verdictInWords } from './verdict-words'

/** One box of the picture: a question, a part drawn as one box, a way not taken, or an end. */
export type TreeNode = {
  readonly id: string
  readonly kind: 'question' | 'part' | 'branch' | 'outcome'
  readonly label: string
  /** Second line: the answer given, "You are here", or how many questions a part holds. */
  readonly detail: string
  readonly state: 'passed' | 'here' | 'ahead'
  readonly outcome?: Outcome
  /** Stands to the right of this box instead of on the way down. */
  readonly beside?: string
}

/** Where one or more answers of a question lead: the box, a node in it, and the words on the line. */
export type Line = { readonly to: string; readonly next: string; readonly label: string; readonly taken: boolean }

type Given = ReadonlyMap<string, Answer>

/** The lines that leave a question: one for each box its answers lead to. `boxOf` says which box stands for a node. */
export function linesFrom(question: Question, given: Answer | undefined, boxOf = (id: string) => id): Line[] {
  const boxes = [...new Set(question.answers.map((answer) => boxOf(answer.next)))]
  return boxes.map((to) => {
    const answers = question.answers.filter((answer) => boxOf(answer.next) === to)
    const taken = given !== undefined && answers.includes(given)
    const label = taken
      ? answerWords(given)
      : answers.length === question.answers.length
        ? ''
        : together(answers, question.answers)
    return { to, next: answers[0]?.next ?? to, label, taken }
  })
}

// As much as stands on a line beside its box.
const mostLetters = 18

/**
 * The words of answers that lead the same way. Where all would be too long for a line, the shortest that no answer leading
 * elsewhere begins with, and how many more; or only how many there are.
 */
function together(answers: readonly Answer[], all: readonly Answer[]): string {
  const elsewhere = new Set(all.filter((one) => !answers.includes(one)).map(answerWords))
  const words = [...new Set(answers.map(answerWords))]
  const own = words.filter((one) => !elsewhere.has(one)).toSorted((a, b) => a.length - b.length)
  if (words.length === 1) return own[0] ?? fillWords(answers[0]?.label ?? '', '')
  const every = words.join(' / ')
  if (every.length <= mostLetters && own.length === words.length) return every
  const some = `${own[0]}, +${words.length - 1}`
  return own.length > 0 && some.length <= mostLetters ? some : `${answers.length} answers`
}

/** An answer in a word or two. */
function answerWords(answer: Answer): string {
  return fillWords(answer.short ?? answer.label.split(',')[0] ?? '', '')
}

/** The box of a question. */
export function questionNode(id: string, question: Question, here: string, given: Answer | undefined): TreeNode {
  const state = id === here ? 'here' : given ? 'passed' : 'ahead'
  const detail = id === here ? 'You are here' : given ? answerWords(given) : ''
  return { id, kind: 'question', label: question.short, detail, state }
}

/** The pill of an end. */
export function endNode(id: string, outcome: Outcome, isHere: boolean): TreeNode {
  const label = verdictInWords(outcome)
  return { id, kind: 'outcome', label, detail: '', state: isHere ? 'here' : 'ahead', outcome }
}

/** The one box of a part that is not drawn question by question. */
export function partNode(flow: Flow, part: string, given: Given): TreeNode {
  const inPart = Object.entries(flow.nodes).filter(([, node]) => node.kind === 'question' && node.part === part)
  const done = inPart.filter(([id]) => given.has(id)).length
  return {
    id: `part:${part}`,
    kind: 'part',
    label: flow.parts[part] ?? part,
    detail: done > 0 ? `${done} answered` : 'Still to come',
    state: done > 0 ? 'passed' : 'ahead',
  }
}
