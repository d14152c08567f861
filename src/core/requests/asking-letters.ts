import type { RequestKind } from './kind'

/** What may have to be asked or told before the answer, whatever the right (`rights.id`, `rights.fee`, `rights.extend`). */
export const askingLetters: RequestKind['letters'] = [
  {
    templateId: 'identity-request',
    label: 'Ask for proof of identity',
    when: 'identity',
    asks: 'What you need to see, and why you doubt who it is',
  },
  {
    templateId: 'authority-request',
    label: 'Ask for proof that they may ask',
    when: 'authority',
    asks: 'What you need to see',
  },
  { templateId: 'fee-request', label: 'Ask for a fee', when: 'fee', asks: 'How much it is, what it covers, and why' },
  { templateId: 'extension-notice', label: 'Two more months', when: 'extend', asks: 'Why you need more time' },
]

/** Only for access: what is meant, and the clock stands still meanwhile (`sar.pause`). */
export const clarifyingLetter: RequestKind['letters'][number] = {
  templateId: 'clarification-request',
  label: 'Ask what is wanted',
  when: 'clarify',
  asks: 'What you cannot tell, and what would help you to find it',
}
