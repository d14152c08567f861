import type { AssessmentForm } from '../form'

const words = (id: string, ask: string, why?: string) => ({
  id,
  ask,
  answers: 'words' as const,
  ...(why !== undefined && { why }),
})

/** The full assessment of risks to people (`dpia.triggers`, Article 35). */
export const dpia: AssessmentForm = {
  kind: 'dpia',
  name: 'Data protection impact assessment (DPIA)',
  say: 'What you plan, whether it is needed, what it could do to people, and what you do about that.',
  listsRisks: true,
  parts: [
    {
      title: 'What you plan',
      say: 'So that somebody who does not know it can follow.',
      questions: [
        words('nature', 'How are the details collected, used, kept and deleted? Who gets them?'),
        words('scope', 'Which details, of how many people, how often, for how long?'),
        words('context', 'How do these people know you? Would they expect it? Are children among them?'),
        words('purposes', 'What do you want to achieve? What do the people gain?'),
      ],
    },
    {
      title: 'Who was asked',
      say: 'Those it is about, and those who know.',
      questions: [
        words('people', 'Did you ask the people, or somebody who speaks for them? If not, why not?'),
        words(
          'advice',
          'What did your data protection officer or adviser say, if you have one?',
          'Where you have a data protection officer, you must ask them.',
        ),
      ],
    },
    {
      title: 'Is it needed, and fair?',
      say: 'Against the duties you have anyway.',
      questions: [
        words('basis', 'Which reason does the law allow it for? For sensitive details: which second reason?'),
        words('less', 'Is there another way to get there? Are there fewer details that would do?'),
        words('quality', 'How do you keep the details right, and how long do you keep them?'),
        words('told', 'What are people told, and how can they see, correct, object or have it erased?'),
        words('suppliers', 'Which suppliers and which countries are part of it, and what protects the details there?'),
      ],
    },
  ],
  outcomes: [
    { value: 'go', label: 'It can go ahead', hint: 'What is left is low.' },
    { value: 'go-with-measures', label: 'It can go ahead with the measures named' },
    {
      value: 'ask-regulator',
      label: 'The regulator must be asked first',
      hint: 'A high risk is left that you cannot lower.',
    },
    { value: 'stop', label: 'It does not go ahead' },
  ],
  rules: ['dpia.triggers', 'security.measures', 'dpo.need'],
}
