import { defineSteps } from '../flow'
import type { IsMarketingEnd } from './is-marketing-outcomes'
import { oneRoleQuestions } from './one-role-questions'

const part = 'message'

/** The questions “is this marketing?”, in the order of the rules (`flow.is-marketing` of the law digest). */
export const isMarketingQuestions = defineSteps<IsMarketingEnd>()({
  IM1: {
    kind: 'question',
    part,
    short: 'To particular people?',
    ask: 'Is it directed to particular people?',
    why: 'Direct marketing always has somebody it is meant for. What everybody sees in the same way has not.',
    example:
      'A letter with a name, a call, an e-mail: yes. A leaflet through every door, the same banner for everybody: no.',
    rules: ['pecr.dm.directed', 'pecr.dm.definition'],
    answers: [
      {
        id: 'yes',
        label: 'Yes',
        hint: 'It has a name, a number or an address, or goes to people you picked.',
        next: 'IM2',
      },
      { id: 'no', label: 'No, to nobody in particular', next: 'IM1.no' },
    ],
  },
  IM2: {
    kind: 'question',
    part,
    short: 'Does any of it promote?',
    ask: 'Does any part of it promote something?',
    why: 'Goods, services and events count, and so do aims, campaigns, gifts, membership, your good name, and a nudge to buy, renew or upgrade. A small part is enough: a line at the foot of an invoice, or a survey that feeds a list of buyers.',
    example:
      '“Your session is on Monday” promotes nothing. “Your session is on Monday; ask about our new course” does.',
    rules: ['pecr.dm.definition', 'pecr.dm.aims', 'pecr.dm.mixed', 'pecr.dm.research'],
    answers: [
      { id: 'yes', label: 'Yes, some part does', next: 'IM4' },
      { id: 'no', label: 'No part of it', next: 'IM3' },
      { id: 'greeting', label: 'It is a greeting', hint: 'For a birthday or a new year.', next: 'IM2.greeting' },
    ],
  },
  'IM2.greeting': {
    kind: 'question',
    part,
    short: 'Greeting with an offer?',
    ask: 'Does the greeting mention a service, an offer or an event of yours?',
    why: 'With any such mention the greeting is marketing. Without one, the law leaves it open.',
    example: '“A happy new year from all of us” mentions nothing. “…, and our spring courses are open” does.',
    rules: ['settled.greeting', 'pecr.dm.mixed'],
    answers: [
      { id: 'no', label: 'No, it only greets', next: 'greeting' },
      { id: 'yes', label: 'Yes', hint: 'A voucher counts.', next: 'greeting-with-mention' },
    ],
  },
  IM3: {
    kind: 'question',
    part,
    short: 'What is it then?',
    ask: 'What is it then?',
    why: 'News that people need because they deal with you is not marketing. Nor is what you are made to send, or research that sells nothing.',
    rules: ['pecr.dm.service-message', 'pecr.dm.research'],
    answers: [
      {
        id: 'service',
        label: 'News about what they have with you',
        short: 'Service',
        hint: 'An invoice, a reminder, changed hours.',
        next: 'IM3.service',
      },
      {
        id: 'legal',
        label: 'Something the contract or the law is about',
        short: 'Legal',
        hint: 'A change of terms.',
        next: 'IM3.service',
      },
      {
        id: 'safety',
        label: 'A warning',
        short: 'Safety',
        hint: 'A recall of a product, a security notice.',
        next: 'IM3.service',
      },
      { id: 'regulator', label: 'A regulator requires us to send it', short: 'Regulator', next: 'IM3.regulator' },
      {
        id: 'research',
        label: 'Real research',
        short: 'Research',
        hint: 'It sells nothing, and the answers feed no list.',
        next: 'IM3.research',
      },
      { id: 'unsure', label: 'We are not sure', short: 'Not sure', next: 'IM3.unsure' },
    ],
  },
  IM4: {
    kind: 'question',
    part,
    short: 'A public body’s task?',
    ask: 'Are you a public body or an NHS body, and is this part of your task?',
    why: 'What a public body needs to say for its task is often not marketing, even when it promotes. A test of its own decides that.',
    example:
      'A council on its recycling, a practice on a new NHS clinic. A practice’s private clinic is not part of that task.',
    rules: ['psm.all-sectors', 'psm.task-test', 'psm.gp-authority'],
    factKey: 'public-body',
    answers: [
      { id: 'no', label: 'No', usual: true, next: 'IM5' },
      { id: 'yes', label: 'Yes', next: 'IM4.yes' },
    ],
  },
  IM5: {
    kind: 'question',
    part,
    short: 'A recruiter’s message?',
    ask: 'Are you a recruiter, and what is the message about?',
    why: 'Some recruiters hold that telling a candidate about one named role is not marketing. The regulator has not endorsed that, so it needs a judgement on file. Promoting the recruiter is marketing in any case.',
    example:
      '“Our client Larkfield looks for a bookkeeper (ref. 214)” is about one role. “We place people all over Devon” is about you.',
    rules: ['settled.specific-opportunity', 'pecr.dm.definition', 'pecr.dm.aims', 'pecr.dm.mixed'],
    factKey: 'recruiter',
    answers: [
      {
        id: 'no',
        label: 'We are no recruiter, or it is about something else',
        short: 'No',
        usual: true,
        next: 'IM5.no',
      },
      {
        id: 'one-role',
        label: 'One particular role of a client',
        short: 'One role',
        hint: 'Told to a candidate, or to somebody who could become one.',
        next: 'CM1',
      },
      { id: 'publicity', label: 'The recruiter in general, to a private person', short: 'Publicity', next: 'IM7' },
      {
        id: 'services',
        label: 'Our services, to a client we would like to have',
        short: 'Services',
        hint: 'By phone, e-mail or text.',
        next: 'IM7',
      },
    ],
  },
  ...oneRoleQuestions,
})
