import { defineSteps } from '../flow'
import { healthPicks, type IsMarketingPublicEnd } from './is-marketing-public-outcomes'
import { cautiousPolicy, practiceMessages } from './practice-messages'

const part = 'message'
const task = 'task'

/** “Is this marketing?” for a public body, in the order of the rules (`flow.is-marketing-public` of the law digest). */
export const isMarketingPublicQuestions = defineSteps<IsMarketingPublicEnd>()({
  ...practiceMessages,
  PM1: {
    kind: 'question',
    part,
    short: 'Their own care or affairs?',
    ask: 'Is it about the person’s own care, or their own affairs with you?',
    why: 'An appointment, a result, a prescription, changed hours, a record or a complaint is not marketing. Nor is a recall, a review, or an invitation to screening or vaccination.',
    rules: ['psm.gp-table', 'pecr.dm.service-message', 'settled.care-is-care'],
    answers: [
      { id: 'no', label: 'No', usual: true, next: 'PM2' },
      { id: 'yes', label: 'Yes', next: 'PM1.yes' },
      {
        id: 'regulator',
        label: 'No, but a regulator requires us to send it',
        short: 'Regulator',
        next: 'PM1.regulator',
      },
    ],
  },
  PM2: {
    kind: 'question',
    part,
    short: 'Money or somebody else?',
    ask: 'Does it raise money, offer something people pay for, or promote somebody else?',
    why: 'Public bodies are not outside the rules. These three are marketing, whoever sends them.',
    example: 'A leisure class, a private clinic, the offer of a care home, a charity run.',
    rules: ['psm.marketing-examples', 'psm.if-marketing', 'psm.all-sectors'],
    answers: [
      { id: 'no', label: 'No', usual: true, next: 'PM3' },
      { id: 'yes', label: 'Yes', next: 'PM2.yes' },
    ],
  },
  PM3: {
    kind: 'question',
    part,
    short: 'A part that does?',
    ask: 'Is there a line or a part in it that does?',
    why: 'One such part is enough.',
    example: 'News of the practice with one line on the charity run.',
    rules: ['pecr.dm.mixed', 'psm.marketing-examples'],
    answers: [
      { id: 'no', label: 'No', usual: true, next: 'PM4' },
      { id: 'yes', label: 'Yes', next: 'PM3.yes' },
    ],
  },
  PM4: {
    kind: 'question',
    part,
    short: 'Health promotion to many?',
    ask: 'Does it promote something about health to many people?',
    why: 'Some practices have a stricter policy of their own for these. Recalls, reviews, screening and vaccination are care and never fall under it.',
    example: 'A new diabetes course, a campaign to stop smoking.',
    rules: ['psm.seed2-conflict', 'settled.care-is-care'],
    answers: [
      { id: 'no', label: 'No', usual: true, next: 'PM5' },
      { id: 'yes', label: 'Yes', next: 'PM4.policy' },
    ],
  },
  'PM4.policy': cautiousPolicy('PM5', 'PM4.house'),
  PM5: {
    kind: 'question',
    part: task,
    short: 'In the public role?',
    ask: 'Do you send it in your public role?',
    why: 'A practice is a public authority only for its NHS services. A private clinic or a trading company is a business, even with the same people in it.',
    rules: ['psm.gp-authority'],
    answers: [
      { id: 'yes', label: 'Yes', next: 'PM6' },
      { id: 'no', label: 'No, as a business', next: 'PM5.no' },
    ],
  },
  PM6: {
    kind: 'question',
    part: task,
    short: 'Which task is it?',
    ask: 'Can you name the task it serves, and where that is laid down?',
    why: 'The test starts with a real task. For a practice it can lie in the NHS contract, vaccination and screening programmes, quality schemes, the NHS Constitution, health and care law, or the duty to involve patients.',
    rules: ['psm.task-test', 'psm.gms'],
    answers: [
      { id: 'named', label: 'Yes, both', hint: 'You write them down when you save the decision.', next: 'PM7' },
      { id: 'none', label: 'No', next: 'PM6.none' },
    ],
  },
  PM7: {
    kind: 'question',
    part: task,
    short: 'Would less do?',
    ask: 'Could you reach the aim without sending it to these people?',
    why: 'Only what is needed for the task is outside the marketing rules. Where a poster or the website would do, sending it is not needed.',
    rules: ['psm.task-test', 'settled.care-is-care'],
    answers: [
      { id: 'no', label: 'No, they have to be told', usual: true, next: 'PM8' },
      { id: 'yes', label: 'Yes, and the message promotes', next: 'PM7.yes' },
      { id: 'yes-neutral', label: 'Yes, but it is only a neutral notice', next: 'PM7.neutral' },
    ],
  },
  PM8: {
    kind: 'question',
    part: task,
    short: 'Fair, expected, neutral?',
    ask: 'Is it in neutral words, expected, and only for those it concerns?',
    why: 'Tone and money matter. News of what people can have serves them; a plea for income, or praise, is promotion.',
    example: '“You can now book your flu jab” is neutral. “Book here and keep your surgery alive” is not.',
    rules: ['psm.tone', 'psm.task-test', 'settled.care-is-care'],
    answers: [
      { id: 'yes', label: 'Yes, all of it', next: 'PM8.health-selects' },
      { id: 'tone', label: 'No, the tone promotes', next: 'PM8.no' },
      { id: 'too-wide', label: 'No, it goes to more people than it concerns', next: 'PM8.no' },
      { id: 'unexpected', label: 'No, people would not expect it', next: 'PM8.no' },
    ],
  },
  'PM8.health-selects': {
    kind: 'question',
    part: task,
    short: 'Picked by health data?',
    ask: 'Are the people picked by what you know of their health?',
    why: 'Health data needs a condition of its own besides the lawful basis, and patients are owed confidence.',
    example: 'All patients with diabetes: yes. All patients: no.',
    rules: ['special.health', 'confidential.patient', 'special.basis-too'],
    answers: [
      { id: 'no', label: 'No', next: 'PM8.yes' },
      {
        id: 'yes',
        label: 'Yes',
        next: 'PM8.yes',
        adds: [healthPicks],
      },
    ],
  },
})
