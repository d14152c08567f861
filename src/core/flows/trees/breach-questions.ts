import { defineSteps } from '../flow'
import type { BreachEnd } from './breach-outcomes'
import { reportQuestions } from './breach-report'

const part = 'what'

/** The questions about a breach, in the order of the rules (`flow.breach` of the law digest, with `settled.processor-clock`). */
export const breachQuestions = defineSteps<BreachEnd>()({
  BR1: {
    kind: 'question',
    part,
    short: 'Was personal data hit?',
    ask: 'Was personal data lost, changed, seen, passed on or out of reach, by accident or against the law?',
    why: 'That is what a breach is, also with no harm done yet. An outage by accident counts when people could be affected. Planned maintenance does not, and nor does a mistake that was stopped in time.',
    example: 'An e-mail to the wrong person, a lost bag, a power cut that takes the bookings away.',
    rules: ['breach.definition', 'settled.outage'],
    answers: [
      { id: 'yes', label: 'Yes', next: 'BR2' },
      { id: 'no', label: 'No', next: 'BR1.no' },
    ],
  },
  BR2: {
    kind: 'question',
    part,
    short: 'A telephone provider?',
    ask: 'Do you provide telephone or internet access to the public, and is it the data of that service?',
    why: 'Only such providers have a duty of their own under PECR. For everything else, such as data on their own staff, they go the usual way.',
    rules: ['pecr.r5a.who'],
    answers: [
      { id: 'no', label: 'No', usual: true, next: 'BR3' },
      { id: 'yes', label: 'Yes', next: 'BR2.yes' },
    ],
  },
  BR3: {
    kind: 'question',
    part,
    short: 'Held for a client?',
    ask: 'Do you hold this data only on behalf of somebody else?',
    why: 'Then you tell them, and they decide. This comes before the 72 hours, which are theirs and not yours.',
    example: 'A mailing house with a client’s list, a bookkeeper with a client’s payroll.',
    rules: ['breach.processor', 'settled.processor-clock'],
    answers: [
      {
        id: 'no',
        label: 'No, it is ours',
        usual: true,
        next: 'BR4',
        adds: [
          {
            say: 'Stop it from getting worse, and get back what you can.',
            rules: ['breach.definition', 'breach.factors'],
          },
          { say: 'Record it now: what happened, what may follow, what you did.', rules: ['breach.register'] },
          {
            say: 'Note the hour at which you were reasonably sure. From then on 72 hours run, nights and holidays included.',
            rules: ['breach.aware', 'breach.72h'],
          },
        ],
      },
      { id: 'yes', label: 'Yes', next: 'BR3.yes' },
    ],
  },
  BR4: {
    kind: 'question',
    part: 'risk',
    short: 'Encrypted, with a copy?',
    ask: 'Was it well encrypted, is the key safe, and do you still have the data?',
    why: 'When all three hold, nobody can read it and nothing is lost, so a risk is unlikely. Without a copy, the loss itself is a breach.',
    example: 'A locked phone, encrypted and backed up. Not with the password on a note in the case.',
    rules: ['breach.encrypted-laptop', 'breach.individuals.exceptions'],
    answers: [
      { id: 'no', label: 'No, or not all three', usual: true, next: 'BR5' },
      { id: 'yes', label: 'Yes, all three', next: 'BR8.organisations.encrypted' },
    ],
  },
  BR5: {
    kind: 'question',
    part: 'risk',
    short: 'How high is the risk?',
    ask: 'How high is the risk to the people?',
    why: 'Weigh what kind of data it is, how much, how easily they are known by it, what could happen to them, who they are, who has it now, and whether somebody meant harm. The score in a case helps; it does not decide.',
    rules: ['breach.factors', 'breach.enisa', 'breach.threshold.ico', 'settled.dspt'],
    answers: [
      {
        id: 'unlikely',
        label: 'A risk is unlikely, and we can say why',
        short: 'Unlikely',
        next: 'BR8.organisations.record',
      },
      {
        id: 'risk',
        label: 'There is a risk, or it is not clear that there is none',
        short: 'A risk',
        usual: true,
        next: 'BR6.risk',
      },
      { id: 'high', label: 'The risk is likely to be high', short: 'High', next: 'BR6.high' },
    ],
  },
  ...reportQuestions,
})
