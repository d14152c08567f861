import { marketingPurposeNames, marketingPurposes } from '../../marketing/purpose'
import { type AssessmentForm, yesNo } from '../form'

/** The three parts in which legitimate interests are weighed (`lia.test`). */
export const lia: AssessmentForm = {
  kind: 'lia',
  name: 'Legitimate interests assessment',
  say: 'Weighs your interest against the people’s. Needed for every purpose that rests on legitimate interests.',
  listsRisks: false,
  parts: [
    {
      title: 'The purpose',
      say: 'Is the interest real, and is it lawful?',
      questions: [
        { id: 'interest', ask: 'What do you want to achieve, and who gains by it?', answers: 'words' },
        { id: 'matters', ask: 'What would be lost if you could not do it?', answers: 'words' },
        {
          id: 'lawful',
          ask: 'Is it allowed otherwise, for example by the marketing rules?',
          why: 'An interest never replaces consent where the marketing rules ask for it.',
          answers: yesNo,
        },
        {
          id: 'marketing',
          ask: 'Is it marketing? About what?',
          why: 'Signed with a yes, it lets you write to companies and ring about this, as far as the marketing rules allow.',
          answers: [
            { value: 'none', label: 'It is not marketing' },
            ...marketingPurposes.map((value) => ({ value, label: marketingPurposeNames[value] })),
          ],
        },
      ],
    },
    {
      title: 'Is it needed?',
      say: 'Is it a fair way to get there?',
      questions: [
        { id: 'helps', ask: 'How does using these details get you there?', answers: 'words' },
        {
          id: 'less',
          ask: 'Could you do it with fewer details, or in a way people notice less? Why not?',
          answers: 'words',
        },
      ],
    },
    {
      title: 'The balance',
      say: 'Do the people’s interests weigh more?',
      questions: [
        { id: 'relation', ask: 'How do these people know you?', answers: 'words' },
        { id: 'expect', ask: 'Would they expect it?', answers: yesNo },
        { id: 'sensitive', ask: 'Is anything sensitive or very private in it?', answers: yesNo },
        {
          id: 'children',
          ask: 'Are children or people in a weak position among them?',
          why: 'Their interests weigh more than those of others.',
          answers: yesNo,
        },
        { id: 'impact', ask: 'What could it do to them, at worst?', answers: 'words' },
        { id: 'optOut', ask: 'Can they easily say no, and is that kept to at once?', answers: yesNo },
        { id: 'safeguards', ask: 'What do you do to keep the effect on them small?', answers: 'words' },
      ],
    },
  ],
  outcomes: [
    { value: 'may', label: 'We may rely on it', hint: 'The people’s interests do not weigh more.' },
    { value: 'may-with-safeguards', label: 'We may, with the safeguards named', hint: 'Without them we may not.' },
    { value: 'may-not', label: 'We may not', hint: 'Another reason is needed, or it is left alone.' },
  ],
  rules: ['lia.test', 'li.marketing', 'object.general'],
}
