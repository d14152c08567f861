import { defineSteps, type Question } from '../flow'
import type { BreachEnd } from './breach-outcomes'
import { nobodyTold, tellPeople, tellPublic } from './breach-told'

type Asked<Next extends string> = Question<Next>

const report = 'report'
const others = 'others'

/** How it is reported. Asked once for a risk and once for a high risk, as different ends follow. */
function route<Next extends string>(next: Next): Asked<Next> {
  return {
    kind: 'question',
    part: report,
    short: 'An NHS body in England?',
    ask: 'Are you an NHS body in England, such as a GP practice?',
    why: 'There the NHS tool (DSPT) leads: it asks its own questions and passes on what the regulator must know. Where a risk is not clearly unlikely, the answer is to report. In Scotland, Wales and Northern Ireland you report to the regulator yourself.',
    rules: ['breach.dspt', 'breach.caldicott', 'settled.dspt', 'breach.72h'],
    factKey: 'nhs-england',
    answers: [
      {
        id: 'other',
        label: 'No',
        usual: true,
        next,
        adds: [
          {
            say: 'Report it to the regulator by its form or by phone within 72 hours: what happened, how many people and records, whom to ask, what may follow, what you did.',
            rules: ['breach.72h', 'breach.content'],
          },
        ],
      },
      {
        id: 'nhs-england',
        label: 'Yes',
        next,
        adds: [
          {
            say: 'Report it in the NHS tool within 72 hours, and not a second time to the regulator.',
            rules: ['breach.dspt', 'settled.dspt', 'breach.72h'],
          },
          {
            say: 'Tell your data protection officer and your Caldicott Guardian, and the integrated care board where your contract asks for it.',
            rules: ['breach.caldicott'],
          },
        ],
      },
    ],
  }
}

function late<Next extends string>(next: Next): Asked<Next> {
  return {
    kind: 'question',
    part: report,
    short: 'Later than 72 hours?',
    ask: 'Are the 72 hours over already?',
    why: 'Being late is no reason not to report. It has to be explained.',
    rules: ['breach.late', 'breach.72h'],
    answers: [
      { id: 'no', label: 'No', usual: true, next },
      {
        id: 'yes',
        label: 'Yes',
        next,
        adds: [{ say: 'Report it now all the same, and say why it is late.', rules: ['breach.late'] }],
      },
    ],
  }
}

function partial<Next extends string>(next: Next): Asked<Next> {
  return {
    kind: 'question',
    part: report,
    short: 'Facts still missing?',
    ask: 'Are there facts you do not know yet?',
    why: 'A report must not wait until everything is known.',
    rules: ['breach.phased', 'breach.content'],
    answers: [
      { id: 'no', label: 'No', usual: true, next },
      {
        id: 'yes',
        label: 'Yes',
        next,
        adds: [{ say: 'Report what you know, and send the rest as soon as you have it.', rules: ['breach.phased'] }],
      },
    ],
  }
}

function organisations<Next extends string>(next: Next): Asked<Next> {
  return {
    kind: 'question',
    part: others,
    short: 'Other organisations hit?',
    ask: 'Does it touch other organisations?',
    why: 'A client whose staff or customers the data is about may have duties of its own, and your contract may ask you to tell it.',
    rules: ['breach.client-orgs'],
    answers: [
      { id: 'no', label: 'No', usual: true, next },
      {
        id: 'yes',
        label: 'Yes',
        next,
        adds: [{ say: 'Write to the organisations it touches.', rules: ['breach.client-orgs'] }],
      },
    ],
  }
}

function police<End extends BreachEnd>(next: End): Asked<End> {
  return {
    kind: 'question',
    part: others,
    short: 'A crime?',
    ask: 'Do you suspect a crime?',
    why: 'Theft, blackmail or breaking into a system is for the police too. That does not take the place of telling the regulator.',
    rules: ['breach.police'],
    answers: [
      { id: 'no', label: 'No', usual: true, next },
      {
        id: 'yes',
        label: 'Yes',
        next,
        adds: [
          {
            say: 'Tell the police as soon as you can. If they ask you to wait before telling people, write that down.',
            rules: ['breach.police'],
          },
        ],
      },
    ],
  }
}

/** From the route of the report to the last question; those after it are asked on each way, as different ends follow. */
export const reportQuestions = defineSteps<BreachEnd>()({
  'BR6.risk': route('BR6.late.risk'),
  'BR6.late.risk': late('BR6.partial.risk'),
  'BR6.partial.risk': partial('BR8.organisations.risk'),
  'BR6.high': route('BR6.late.high'),
  'BR6.late.high': late('BR6.partial.high'),
  'BR6.partial.high': partial('BR7'),
  BR7: {
    kind: 'question',
    part: 'people',
    short: 'Need people be told?',
    ask: 'Does one of these three free you from writing to the people?',
    why: 'At a high risk people must be told, so that they can protect themselves. The law knows three exceptions.',
    rules: ['breach.individuals', 'breach.individuals.exceptions'],
    answers: [
      { id: 'none', label: 'No, none of them', usual: true, next: 'BR8.organisations.people', adds: [tellPeople] },
      {
        id: 'unintelligible',
        label: 'Nobody can read the data',
        short: 'Unreadable',
        hint: 'Well encrypted, and the key is safe.',
        next: 'BR8.organisations.exception',
        adds: [nobodyTold],
      },
      {
        id: 'risk-removed',
        label: 'What you did since took the high risk away',
        short: 'Risk gone',
        next: 'BR8.organisations.exception',
        adds: [nobodyTold],
      },
      {
        id: 'disproportionate',
        label: 'Writing to each would be out of proportion',
        short: 'Too many',
        hint: 'Then the public is told.',
        next: 'BR8.organisations.public',
        adds: [tellPublic],
      },
    ],
  },
  'BR8.organisations.encrypted': organisations('BR8.police.encrypted'),
  'BR8.police.encrypted': police('record.encrypted'),
  'BR8.organisations.record': organisations('BR8.police.record'),
  'BR8.police.record': police('record'),
  'BR8.organisations.risk': organisations('BR8.police.risk'),
  'BR8.police.risk': police('regulator'),
  'BR8.organisations.people': organisations('BR8.police.people'),
  'BR8.police.people': police('regulator-and-people'),
  'BR8.organisations.public': organisations('BR8.police.public'),
  'BR8.police.public': police('regulator-and-public'),
  'BR8.organisations.exception': organisations('BR8.police.exception'),
  'BR8.police.exception': police('regulator-exception'),
})
