import type { LetterFacts } from '../../requests/letter-facts'
import type { Block } from '../block'
import type { Frame } from '../template'
import { reachUs, regulatorSentence } from './request-letter'

const subjects: Readonly<Record<string, string>> = {
  use: 'how we use personal details',
  request: 'how we dealt with a request',
  marketing: 'our marketing',
  security: 'how we look after personal details',
  accuracy: 'something in our records that is not right',
}

/** What the complaint is about, as it stands in a sentence: “how we use personal details”. */
export function complaintSubject({ details }: LetterFacts): string {
  return subjects[String(details['about'])] ?? 'how we handle personal details'
}

/** How to reach us about a complaint, and the regulator beside us: nobody has to wait for our answer first. */
export function complaintQuestions(frame: Frame): Block[] {
  return [
    { type: 'heading', level: 2, text: 'Questions, and where else you can go' },
    {
      type: 'paragraph',
      words: `If you want to add something or something is unclear, tell us.${reachUs(frame)}`,
      facts: ['organisation'],
    },
    { type: 'paragraph', words: regulatorSentence(frame.organisation), rules: ['complaint.notice'] },
  ]
}
