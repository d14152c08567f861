import { defineArticle } from '../article'

/** The data protection principles as questions to go through. */
export const principlesChecklist = defineArticle({
  id: 'principles-checklist',
  title: 'The data protection principles as a checklist',
  lead: 'Eleven questions to put to anything you do with people’s data, marketing or not.',
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  blocks: [
    {
      say: 'These questions come up whether or not a message is marketing. If you cannot say yes to one of them, mend that first.',
      rules: ['psm.if-not', 'pecr.dm.service-message'],
    },
    { heading: 'Lawful, fair and open' },
    {
      list: [
        { say: 'Do we have a lawful basis, and did we write down which one?', rules: ['basis.list'] },
        {
          say: 'If it is consent: was it free, clear and given by doing something? Can we show it?',
          rules: ['consent.standard', 'consent.record'],
        },
        {
          say: 'If it concerns health, beliefs and the like: do we have the second condition as well?',
          rules: ['special.basis-too'],
        },
        { say: 'Were people told, in plain words and in time?', rules: ['notice.13', 'notice.14'] },
      ],
    },
    { heading: 'For one purpose, and no more than that' },
    {
      list: [
        {
          say: 'Do we use the data only for what we took it for, or for something that fits with it?',
          rules: ['purpose.compat'],
        },
        { say: 'Could we do with less?', rules: ['psm.if-not'] },
        { say: 'Is it right, and do we mend it when somebody tells us?', rules: ['rect.duty'] },
        {
          say: 'Does each kind of record have an end, with a reason and a day it counts from?',
          rules: ['retention.principle'],
        },
      ],
    },
    { heading: 'Safe, and with people’s rights kept' },
    {
      list: [
        {
          say: 'Is it locked, backed up and only open to those who need it? Do our suppliers have a contract?',
          rules: ['security.measures', 'processor.contract'],
        },
        {
          say: 'Can anybody ask, object or complain in any way they like, and will it reach the right person?',
          rules: ['rights.any-form', 'optout.any-route', 'complaint.facilitate'],
        },
        { say: 'Could we show all this to somebody from outside?', rules: ['acc.record', 'ropa.duty'] },
      ],
    },
    {
      say: 'And once a year: is the data protection fee paid?',
      rules: ['reg.fee'],
    },
    {
      doors: [
        { label: 'Write the privacy policy', href: '/documents/privacy-policy' },
        { label: 'Look at your lawful bases', href: '/settings/basis' },
      ],
    },
  ],
})
