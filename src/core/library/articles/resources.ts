import { defineArticle } from '../article'

/** Where to read on: eight topics, each with what Steward has and the official pages. */
export const resources = defineArticle({
  id: 'resources',
  title: 'Where to read on: eight topics',
  lead: 'Checklists, questions, training and more: what is here, and which official pages go further.',
  version: '2026-11-24',
  changes: ['2026-11-24: A page on messages beside bought lists.', '2026-11-22: First version.'],
  blocks: [
    {
      plain:
        'Each topic has what you find in Steward first, then official pages. They open in your browser, and only when you click.',
    },
    { heading: 'Checklists' },
    { say: 'Go through the principles before you start anything new.', rules: ['acc.record'] },
    {
      doors: [{ label: 'The principles as a checklist', href: '/guidance/library/article/principles-checklist' }],
      pages: ['ico-generator', 'ico-sar-checklist'],
    },
    { heading: 'Questions people often ask' },
    { plain: 'Every guide answers one question and gives its reasons.' },
    { doors: [{ label: 'All guides', href: '/guidance' }], pages: ['ico-direct-marketing'] },
    { heading: 'Training' },
    {
      say: 'Staff who take calls know a request or a complaint when they hear one.',
      rules: ['rights.any-form', 'complaint.facilitate'],
    },
    {
      doors: [
        { label: 'The training log', href: '/guidance/training' },
        { label: 'The first hour of a breach', href: '/guidance/first-hour' },
      ],
      pages: ['ico-72-hours', 'ico-breach-toolkit'],
    },
    { heading: 'Small organisations' },
    {
      say: 'No size is too small for the marketing rules or for complaints.',
      rules: ['psm.all-sectors', 'complaint.right'],
    },
    { doors: [{ label: 'Does PECR apply to us?', href: '/guidance/flow/pecr-applies' }], pages: ['ico-home'] },
    { heading: 'Marketing to other businesses' },
    {
      say: 'A sole trader counts as a person. A named work address is personal data.',
      rules: ['pecr.subscriber.individual', 'pecr.named-business-contact'],
    },
    {
      doors: [{ label: 'Person or company?', href: '/guidance/library/article/individual-or-corporate' }],
      pages: ['ico-b2b'],
    },
    { heading: 'Bought lists and data brokers' },
    {
      say: 'A bought list for e-mail needs each person’s consent to you by name, with proof. For calls, screen it first. Tell people where you got their data.',
      rules: ['list.bought.email', 'list.bought.calls', 'notice.14'],
    },
    {
      doors: [{ label: 'Bring people in from a file', href: '/contacts/import' }],
      pages: ['ico-live-calls', 'ico-direct-marketing'],
    },
    { heading: 'Political campaigns' },
    {
      say: 'Asking for votes or support is marketing. The soft opt-in does not cover it.',
      rules: ['pecr.dm.aims', 'pecr.r22.soft.limits'],
    },
    {
      doors: [{ label: 'Is this message marketing?', href: '/guidance/flow/is-marketing' }],
      pages: ['ico-direct-marketing'],
    },
    { heading: 'Public bodies and the NHS' },
    {
      say: 'Most of what a public body sends is not marketing, but the test has to be made.',
      rules: ['psm.all-sectors', 'psm.task-test'],
    },
    {
      doors: [
        { label: 'Public bodies and practices', href: '/guidance/public-bodies' },
        { label: 'Is this marketing? For public bodies', href: '/guidance/flow/is-marketing-public' },
      ],
      pages: ['nhs-marketing', 'nhs-england'],
    },
  ],
})
