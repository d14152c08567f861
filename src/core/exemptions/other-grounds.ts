import type { RuleId } from '../law/rules'
import type { Ground, GroundId } from './ground'

const rules: readonly RuleId[] = ['sar.exemptions']

type Plain = {
  readonly title: string
  readonly hint: string
  readonly cite: string
  readonly ask: string
  readonly letter: string
  readonly tell?: Ground['tell']
}

/**
 * The digest names these exemptions and their paragraphs, and no more: a yes therefore ends with a person’s decision on the
 * item by itself, and never with an order to hold it back.
 */
function plain<Id extends GroundId>(id: Id, { ask, tell = 'tell', ...words }: Plain): Ground {
  return {
    id,
    ...words,
    rules,
    mark: 'held back',
    tell,
    start: {
      ask,
      yes: {
        verdict: 'may-hold-back',
        say: 'You may hold back what the exemption covers: look at this item by itself, read the paragraph or ask an adviser, write down why, and give the rest.',
        rules,
      },
      no: { verdict: 'give', say: 'Then this exemption does not cover it, and it goes.', rules },
    },
  }
}

/** The other exemptions small organisations meet (`sar.exemptions`). */
export const otherGrounds = {
  'confidential-reference': plain('confidential-reference', {
    title: 'Is it a reference given in confidence?',
    hint: 'For work, training or volunteering: one you wrote, or one you were sent.',
    cite: 'DPA 2018 Schedule 2 paragraph 24',
    ask: 'Was the reference given in confidence?',
    letter: 'it is a reference given in confidence',
  }),
  'legal-privilege': plain('legal-privilege', {
    title: 'Is it legal advice?',
    hint: 'Between you and a lawyer, or made for a court case.',
    cite: 'DPA 2018 Schedule 2 paragraph 19',
    ask: 'Is it what you and a lawyer told each other in confidence, or was it made for a court case?',
    letter: 'it is confidential between us and our lawyers',
  }),
  'legal-proceedings': plain('legal-proceedings', {
    title: 'Does a law or a court decide about it?',
    hint: 'Something a law obliges you to publish, a court order, or a claim at law.',
    cite: 'DPA 2018 Schedule 2 paragraph 5',
    ask: 'Would giving it stand against a duty by law, a court order, or a claim you make or defend?',
    letter: 'of legal proceedings or a duty by law',
    tell: 'advice-first',
  }),
  'crime-tax': plain('crime-tax', {
    title: 'Would it warn somebody of an investigation?',
    hint: 'Preventing or solving a crime, or collecting tax.',
    cite: 'DPA 2018 Schedule 2 paragraph 2',
    ask: 'Would giving this item get in the way of preventing or solving a crime, or of collecting tax?',
    letter: 'it would get in the way of an investigation or of collecting tax',
    tell: 'advice-first',
  }),
  'self-incrimination': plain('self-incrimination', {
    title: 'Would it show that you yourselves broke the law?',
    hint: 'It would be evidence of an offence of your own.',
    cite: 'DPA 2018 Schedule 2 paragraph 20',
    ask: 'Would giving it be evidence against you of an offence?',
    letter: 'of the rule against having to accuse oneself',
    tell: 'advice-first',
  }),
  'management-forecast': plain('management-forecast', {
    title: 'Is it a plan of the business?',
    hint: 'Forecasts and plans that are not known yet, such as a reorganisation.',
    cite: 'DPA 2018 Schedule 2 paragraph 22',
    ask: 'Would giving it now get in the way of running the business?',
    letter: 'it is part of plans of the business that are not settled',
  }),
  negotiations: plain('negotiations', {
    title: 'Does it say how far you would go in a negotiation with them?',
    hint: 'What you would offer or accept.',
    cite: 'DPA 2018 Schedule 2 paragraph 23',
    ask: 'Are you negotiating with the person, and would giving it show them your position?',
    letter: 'it shows our position in a negotiation with you',
  }),
  'exam-scripts': plain('exam-scripts', {
    title: 'Is it what somebody wrote in an exam?',
    hint: 'The answers themselves; marks and remarks are another thing.',
    cite: 'DPA 2018 Schedule 2 paragraph 25',
    ask: 'Is it what the person wrote in an exam, and nothing said about it?',
    letter: 'it is what was written in an exam',
  }),
  'research-statistics': plain('research-statistics', {
    title: 'Is it kept for research or statistics only?',
    hint: 'Not used for any decision about the person.',
    cite: 'DPA 2018 Schedule 2 paragraph 27',
    ask: 'Is it kept for research or statistics alone?',
    letter: 'it is kept for research or statistics',
  }),
  'social-work': plain('social-work', {
    title: 'Is it from a social-work file?',
    hint: 'Such files have rules of their own about serious harm.',
    cite: 'DPA 2018 Schedule 3 Part 3',
    ask: 'Is it social-work data that could do serious harm?',
    letter: 'it is social-work information and could do serious harm',
    tell: 'advice-first',
  }),
  education: plain('education', {
    title: 'Is it from a school’s file on a pupil?',
    hint: 'Such files have rules of their own about serious harm.',
    cite: 'DPA 2018 Schedule 3 Part 4',
    ask: 'Is it education data that could do serious harm?',
    letter: 'it is education information and could do serious harm',
    tell: 'advice-first',
  }),
  'child-abuse-data': plain('child-abuse-data', {
    title: 'Does it say whether a child was, or may be, abused?',
    hint: 'Where somebody asks for a child.',
    cite: 'DPA 2018 Schedule 3 Part 5',
    ask: 'Is somebody else asking for a child, and would giving it not be good for that child?',
    letter: 'giving it would not be good for the child',
    tell: 'advice-first',
  }),
  'adoption-embryo-sen': plain('adoption-embryo-sen', {
    title: 'Is it about an adoption, fertility treatment or special educational needs?',
    hint: 'Other laws say who may see such records.',
    cite: 'DPA 2018 Schedule 4',
    ask: 'Does another law keep this record from being shown?',
    letter: 'another law keeps this record closed',
    tell: 'advice-first',
  }),
} as const satisfies Readonly<Partial<Record<GroundId, Ground>>>
