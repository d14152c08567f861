import { defineArticle } from '../article'

/** Two laws for one message, and which is asked first. */
export const pecrBesideUkGdpr = defineArticle({
  id: 'pecr-beside-uk-gdpr',
  title: 'PECR beside the UK GDPR',
  lead: 'Two laws look at the same message. Here is which one asks what, and in which order to look.',
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  blocks: [
    {
      say: 'The UK GDPR did not take the place of PECR. PECR looks at the message and at the device. The UK GDPR looks at the data on people. Where a person can be known, both apply.',
      rules: ['pecr.scope', 'cookie.gdpr-second'],
    },
    { heading: 'Look at PECR first' },
    {
      list: [
        {
          say: 'PECR asks for consent? Then consent is also your lawful basis. No other one will do.',
          rules: ['basis.after-pecr'],
        },
        {
          say: 'PECR does not ask for consent? Then legitimate interests may be your basis. Weigh them and write that down first.',
          rules: ['basis.after-pecr', 'li.marketing', 'lia.test'],
        },
        {
          say: 'Consent means the same in both laws: free, clear, for one purpose, and given by doing something.',
          rules: ['consent.standard'],
        },
      ],
    },
    { heading: 'What the UK GDPR always adds' },
    {
      list: [
        {
          say: 'People are told who you are, why you have their data and where it came from.',
          rules: ['notice.13', 'notice.14'],
        },
        {
          say: 'Anybody may say no to marketing, at any time. You stop. You may not weigh it.',
          rules: ['object.marketing', 'optout.now'],
        },
        {
          say: 'You keep just enough to know whom to leave alone.',
          rules: ['suppress.keep'],
        },
        { say: 'You can show how you decided.', rules: ['acc.record'] },
      ],
    },
    { heading: 'Where only one of them applies' },
    {
      list: [
        { say: 'A letter: the UK GDPR alone.', rules: ['post.rules'] },
        {
          say: 'A call to a company’s main line, with no name known: PECR alone.',
          rules: ['pecr.scope', 'pecr.b2b.same-rules'],
        },
        {
          say: 'A reminder of an appointment: it is no marketing, so PECR asks nothing. The UK GDPR still applies.',
          rules: ['pecr.dm.service-message'],
        },
      ],
    },
    { doors: [{ label: 'Is this message marketing?', href: '/guidance/flow/is-marketing' }] },
  ],
})
