import type { HouseOptions } from '@core/flows/house-options'
import type { RuleId } from '@core/law/rules'

/** One own rule in words: what it does when it is on, what the law says without it, and the rules behind both. */
type OwnRule = {
  readonly title: string
  readonly does: string
  readonly law: string
  readonly rules: readonly RuleId[]
  /** Whom it is about: “1 person”, “12 people”; left out where it is not about contacts. */
  readonly about?: readonly [one: string, many: string]
}

const people = ['person', 'people'] as const
const companies = ['contact at a company', 'contacts at companies'] as const

/** Every own rule, in words. */
export const ownRuleWords: Readonly<Record<keyof HouseOptions, OwnRule>> = {
  positiveIndicationOnly: {
    title: 'Only people who showed that they want to hear',
    does: 'No call, e-mail, text or social message without a yes or a sign of interest on the contact’s page, with its proof.',
    law: 'The law also lets you ring somebody who is on no register, or write after a sale. A sign is not by itself a yes, and a connection that was only accepted says little.',
    rules: ['house.positive-indication-only', 'settled.house-reach', 'consent.standard'],
    about: people,
  },
  corporateAsIndividual: {
    title: 'Companies are treated like people',
    does: 'The same for every company: nothing by these four ways without a yes or a sign of interest.',
    law: 'The law asks for no yes of a company before an e-mail or a text. A change to that was once proposed; it did not become law here.',
    rules: ['house.corporate-as-individual', 'settled.house-reach', 'pecr.r22.corporate', 'pecr.r22.eprivacy-note'],
    about: companies,
  },
  formerClientOptIn: {
    title: 'Former coaching clients only after they opted in',
    does: 'No e-mail to somebody whose coaching is over, unless a yes is recorded. Other ways are left as they are.',
    law: 'The law may let a soft opt-in carry news about similar services to a former client, without a yes.',
    rules: ['house.former-client-opt-in', 'settled.house-reach', 'pecr.r22.soft'],
    about: ['former client', 'former clients'],
  },
  noUnder18: {
    title: 'No marketing to anybody under 18',
    does: 'The answer is no, by every way. Nobody has to decide it each time.',
    law: 'The law sets no age for marketing. Without this rule a person decides each time.',
    rules: ['house.no-under-18', 'settled.under-18', 'consent.age'],
    about: ['person under 18', 'people under 18'],
  },
  unsubscribeAlways: {
    title: 'A way to unsubscribe in every e-mail and text',
    does: 'Every answer about an e-mail or a text asks for it, also where a company gets it.',
    law: 'The law asks for it in every message to people, and lets anybody at a company refuse too.',
    rules: ['house.unsubscribe-always', 'pecr.unsub.every-message', 'pecr.r23'],
    about: ['contact with an e-mail address or a mobile', 'contacts with an e-mail address or a mobile'],
  },
  companyContactLi: {
    title: 'Contacts at companies rest on an assessment',
    does: 'Every answer about somebody at a company says whether your assessment is on file, also where they said yes.',
    law: 'The law asks for a reason weighed in writing anyway. This rule turns no answer; it keeps the reason in view.',
    rules: ['house.company-contact-li', 'lia.test', 'pecr.named-business-contact'],
    about: companies,
  },
  ctpsFirstContact: {
    title: 'A Corporate TPS check before the first call',
    does: 'Answers about calls to an organisation ask for a recorded check, until there is one.',
    law: 'The law asks for more: a check before every call nobody asked for, however long you know them. Steward asks for that with or without this rule.',
    rules: ['house.ctps-first-contact', 'pecr.r21.tps', 'pecr.r21.both-registers'],
    about: ['organisation or contact at one', 'organisations and contacts at them'],
  },
  cautiousNhs: {
    title: 'Health campaigns to many need consent',
    does: 'In the questions for public and NHS bodies, promoting health to many counts as marketing. Reminders, recalls, screening and vaccination stay care.',
    law: 'The law lets a practice send them without consent where its task asks for it and the words are neutral.',
    rules: ['house.cautious-nhs', 'settled.care-is-care', 'psm.task-test'],
  },
}

/** The rules in groups, as the page shows them. */
export const ownRuleGroups: readonly { readonly title: string; readonly options: readonly (keyof HouseOptions)[] }[] = [
  {
    title: 'Who gets marketing',
    options: ['positiveIndicationOnly', 'corporateAsIndividual', 'formerClientOptIn', 'noUnder18'],
  },
  { title: 'What goes with it', options: ['unsubscribeAlways', 'companyContactLi', 'ctpsFirstContact'] },
  { title: 'For public and NHS bodies', options: ['cautiousNhs'] },
]
