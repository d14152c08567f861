import { defineArticle } from '../article'

/** What makes a yes worth having, and what does not count as one. */
export const consentThatCounts = defineArticle({
  id: 'consent-that-counts',
  title: 'Consent that counts',
  lead: 'What makes a yes good enough to rely on, what never does, and when to ask again.',
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  blocks: [
    { heading: 'A yes counts when it is' },
    {
      list: [
        {
          say: 'Free. People can say no and lose nothing. It is not a condition of something else.',
          rules: ['consent.standard', 'consent.unbundled'],
        },
        {
          say: 'Exact. They choose each way of being reached, and they know who will write.',
          rules: ['consent.specific'],
        },
        {
          say: 'Informed. They were told what for, and that they can change their mind.',
          rules: ['consent.standard', 'consent.withdraw'],
        },
        { say: 'Shown by an act. They ticked, signed or said it.', rules: ['consent.standard'] },
        {
          say: 'On record: who, when, for what, the very words they saw, and where the proof is.',
          rules: ['consent.record'],
        },
      ],
    },
    { heading: 'What does not count' },
    {
      list: [
        { say: 'A box that was ticked for them, silence, or “by going on you agree”.', rules: ['consent.standard'] },
        {
          say: 'An address that stands on a website or on LinkedIn.',
          rules: ['consent.standard', 'list.public-source'],
        },
        { say: 'A yes to calls, when you want to send a text.', rules: ['consent.specific'] },
        {
          say: 'A yes to somebody else. It hardly ever carries over, and goes stale after about six months.',
          rules: ['consent.indirect'],
        },
        {
          say: 'For a practice: a yes to treatment, or to sharing records.',
          rules: ['consent.patient-care'],
        },
      ],
    },
    { heading: 'How long it lasts' },
    {
      say: 'The law names no end. A yes lasts as long as the person would still expect to hear from you. Steward asks you to look again after 24 months without contact.',
      rules: ['consent.lifetime'],
    },
    {
      say: 'Taking it back has to be as easy as giving it. Then stop at once, on every list. Any way of telling you is good enough.',
      rules: ['consent.withdraw', 'optout.now', 'optout.any-route'],
    },
    {
      say: 'Under 18? No age is fixed for marketing. Steward stops and lets a person decide.',
      rules: ['consent.age', 'settled.under-18'],
    },
    { doors: [{ label: 'Forms and permissions', href: '/marketing/permissions' }] },
  ],
})
