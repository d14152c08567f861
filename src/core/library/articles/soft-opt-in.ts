import { defineArticle } from '../article'

/** Writing to customers and supporters who were not asked first: when that is allowed. */
export const softOptIn = defineArticle({
  id: 'soft-opt-in',
  title: 'The soft opt-in',
  lead: 'Writing to your own customers or supporters without asking first: every condition, and who cannot use it.',
  version: '2026-11-24',
  changes: ['2026-11-24: The conditions for charities, said more exactly.', '2026-11-22: First version.'],
  blocks: [
    {
      say: 'As a rule people are asked before an e-mail or a text that advertises. There is one way round it, for those who know you already. It is called the soft opt-in, and there are two kinds.',
      rules: ['pecr.r22.consent'],
    },
    { heading: 'For selling: all five' },
    {
      list: [
        { say: 'You got the address from the person yourself.', rules: ['pecr.r22.soft'] },
        { say: 'That was when they bought something, or talked with you about buying.', rules: ['pecr.r22.soft'] },
        { say: 'You write only about like things of your own.', rules: ['pecr.r22.soft'] },
        { say: 'They could say no then, simply and free, and did not.', rules: ['pecr.r22.soft'] },
        { say: 'They can say no in every message.', rules: ['pecr.r22.soft', 'pecr.unsub.every-message'] },
      ],
    },
    {
      say: 'It does not reach bought lists, sister companies, gifts and campaigns, or a mere question.',
      rules: ['pecr.r22.soft.limits'],
    },
    { heading: 'For charities, since 5 February 2026' },
    {
      list: [
        {
          say: 'You are a charity, and the message serves only your own charitable purposes.',
          rules: ['pecr.r22.charity'],
        },
        {
          say: 'The person showed interest in them, or offered or gave support, and gave you the address then.',
          rules: ['pecr.r22.charity'],
        },
        { say: 'They could say no then, did not, and can in every message.', rules: ['pecr.r22.charity'] },
        {
          say: 'The address came on that day or later. Older ones do not count, nor do lists from others.',
          rules: ['pecr.r22.charity.no-retro'],
        },
      ],
    },
    { heading: 'Where it never helps' },
    {
      list: [
        { say: 'Calls by a machine, and fax to people.', rules: ['pecr.r19.consent', 'pecr.r20.individual'] },
        { say: 'Anybody who said no. That ends it at once.', rules: ['optout.now', 'object.marketing'] },
      ],
    },
    {
      say: 'It is only about PECR. You still need a lawful basis, most often legitimate interests with a written assessment.',
      rules: ['basis.after-pecr', 'lia.test'],
    },
    {
      doors: [
        { label: 'May we e-mail somebody?', href: '/guidance/flow/email' },
        { label: 'Forms and permissions', href: '/marketing/permissions' },
      ],
    },
  ],
})
