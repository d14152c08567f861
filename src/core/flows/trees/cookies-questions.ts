import { defineSteps, type Question } from '../flow'
import type { RuleId } from '../../law/rules'
import type { CookiesEnd } from './cookies-outcomes'

const part = 'exceptions'

/** Every exception ends with this one: a second purpose loses it. */
function onlyForThis<End extends CookiesEnd>(ask: string, example: string, rule: RuleId, end: End) {
  return {
    kind: 'question',
    part: 'only',
    short: 'Used for this only?',
    ask,
    why: 'Each exception covers one purpose. Whatever also serves another one needs consent for that, and so it needs consent.',
    example,
    rules: ['cookie.sole-purpose', rule],
    answers: [
      { id: 'yes', label: 'Yes, for this alone', usual: true, next: end },
      {
        id: 'no',
        label: 'No, for something else as well',
        hint: 'Also when its maker uses the data for itself, or when nobody can tell.',
        next: 'CK8.two-purposes',
      },
    ],
  } as const satisfies Question<End | 'CK8.two-purposes'>
}

/** Statistics and appearance both ask for information and a switch. */
function toldAndSwitch<Next extends string>(example: string, rules: readonly RuleId[], next: Next) {
  return {
    kind: 'question',
    part,
    short: 'Told, with an off switch?',
    ask: 'Are visitors told clearly, and can they switch it off for nothing?',
    why: 'This exception comes with two conditions: clear words on what it does, and a simple, free way to say no that is then obeyed. Pointing to the settings of the browser is not enough.',
    example,
    rules,
    answers: [
      { id: 'yes', label: 'Yes, all of it', usual: true, next },
      {
        id: 'no',
        label: 'No, or only in part',
        hint: 'The words are missing, there is no switch, it goes on all the same, or you only point to the browser.',
        next: 'CK8.switch-missing',
      },
    ],
  } as const satisfies Question<Next | 'CK8.switch-missing'>
}

/** The questions about one cookie or similar item, in the order of the rules (`flow.cookies` of the law digest). */
export const cookiesQuestions = defineSteps<CookiesEnd>()({
  CK1: {
    kind: 'question',
    part: 'what',
    short: 'On the visitor’s device?',
    ask: 'Does it store something on the visitor’s device, or read something from it?',
    why: 'The rule protects the device, whatever the technique: cookies, local storage, pixels, scripts, identifiers in apps. It also covers gathering what a device sends by itself, in order to know it again.',
    example: 'A cookie is stored. The log that your web server writes about requests is not.',
    rules: ['cookie.prohibition', 'cookie.tech-neutral', 'settled.cookies-extra'],
    answers: [
      { id: 'stores', label: 'Yes, it stores or reads', short: 'Yes', usual: true, next: 'CK2' },
      {
        id: 'emitted',
        label: 'Yes, it gathers what the device sends by itself',
        short: 'Yes',
        hint: 'Often called fingerprinting.',
        next: 'CK2',
      },
      { id: 'no', label: 'No, neither', next: 'CK1.no' },
    ],
  },
  CK2: {
    kind: 'question',
    part,
    short: 'Only to carry the message?',
    ask: 'Is it there only to carry the message over the network?',
    why: 'Without some help from the device a message may not arrive. What does that, and nothing else, needs no consent.',
    example: 'A cookie that keeps a visitor on the same server when the load is shared out.',
    rules: ['cookie.transmission'],
    answers: [
      { id: 'no', label: 'No', usual: true, next: 'CK3' },
      { id: 'yes', label: 'Yes', next: 'CK7.transmission' },
    ],
  },
  CK3: {
    kind: 'question',
    part,
    short: 'Strictly needed?',
    ask: 'Would what the visitor asked for fail without it?',
    why: 'Strictly needed is meant from the visitor’s side. What is only useful to you, or asked for by nobody, does not count. Statistics and appearance have exceptions of their own and come next.',
    example:
      'Needed: a booking half made, a basket, signing in, security, the order for a prescription. Not needed: a chat window that opens by itself.',
    rules: ['cookie.strict', 'settled.cookies-extra'],
    answers: [
      { id: 'no', label: 'No', usual: true, next: 'CK4' },
      { id: 'yes', label: 'Yes', next: 'CK7.strict' },
    ],
  },
  CK4: {
    kind: 'question',
    part,
    short: 'Only statistics, for you?',
    ask: 'Does it only count how your own site or app is used, so that you can improve it?',
    why: 'All of this has to be true: it is your own service, you want to improve it, the results are totals, and nobody else gets the data, except a helper who may use it for nothing else.',
    example:
      'A count of the pages people visit. Not: following one visitor, recording visits, measuring adverts, or a pixel in an e-mail.',
    rules: ['cookie.statistics', 'cookie.statistics.limits', 'settled.cookies-extra'],
    answers: [
      { id: 'yes', label: 'Yes, all of that', next: 'CK6.statistics' },
      {
        id: 'no',
        label: 'No, or not all of that',
        hint: 'It is something else, is shared, makes profiles, records visits, measures adverts, or is a pixel in an e-mail.',
        usual: true,
        next: 'CK5',
      },
    ],
  },
  CK5: {
    kind: 'question',
    part,
    short: 'Appearance or emergency?',
    ask: 'Is it only for one of these?',
    why: 'Two more purposes need no consent when they are the only one: suiting the service to the visitor, and finding somebody who calls for emergency help.',
    example: 'A remembered font size, language or dark mode; a layout that suits the screen.',
    rules: ['cookie.appearance', 'cookie.emergency'],
    answers: [
      {
        id: 'appearance',
        label: 'How the service looks or works for the visitor',
        short: 'Appearance',
        next: 'CK6.appearance',
      },
      { id: 'emergency', label: 'Where a caller for emergency help is', short: 'Emergency', next: 'CK7.emergency' },
      {
        id: 'none',
        label: 'Neither',
        hint: 'For example adverts, social buttons, or a video player that sets an identifier.',
        next: 'CK8',
      },
    ],
  },
  'CK6.statistics': toldAndSwitch(
    'A line at the foot of each page: “We count visits to improve this site. Switch counting off.”',
    ['cookie.statistics', 'cookie.statistics.limits'],
    'CK7.statistics',
  ),
  'CK6.appearance': toldAndSwitch(
    'Beside the button for dark mode: “We remember this on your device. Forget it.”',
    ['cookie.appearance'],
    'CK7.appearance',
  ),
  'CK7.transmission': onlyForThis(
    'Is it used to carry the message, and for nothing else?',
    'If it also counts visitors, the answer is no.',
    'cookie.transmission',
    'CK7.paragraph-3',
  ),
  'CK7.strict': onlyForThis(
    'Is it used for what the visitor asked for, and for nothing else?',
    'A sign-in that also follows people to other sites: no.',
    'cookie.strict',
    'CK7.paragraph-4',
  ),
  'CK7.statistics': onlyForThis(
    'Is it used for these statistics, and for nothing else?',
    'If the same count also feeds adverts, the answer is no.',
    'cookie.statistics',
    'CK7.paragraph-5',
  ),
  'CK7.appearance': onlyForThis(
    'Is it used for the look and the working, and for nothing else?',
    'A remembered language that also picks adverts: no.',
    'cookie.appearance',
    'CK7.paragraph-6',
  ),
  'CK7.emergency': onlyForThis(
    'Is it used to help in the emergency, and for nothing else?',
    'If the place is also passed on or sold, the answer is no.',
    'cookie.emergency',
    'CK7.paragraph-7',
  ),
})
