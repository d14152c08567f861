import { defineArticle } from '../article'

/** Who is protected like a person, and how to find out. */
export const individualOrCorporate = defineArticle({
  id: 'individual-or-corporate',
  title: 'Person or company? Who counts as what',
  lead: 'Many businesses are protected like private people. How to tell, and what to do when you cannot.',
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  blocks: [
    {
      say: 'PECR asks who has the contract for the line or the mailbox. It does not ask who picks up or reads. So a name alone tells you little.',
      rules: ['pecr.subscriber.who'],
    },
    { heading: 'Counts as a company' },
    {
      list: [
        { say: 'A limited company, a plc or a limited liability partnership.', rules: ['pecr.subscriber.corporate'] },
        { say: 'A partnership in Scotland.', rules: ['pecr.subscriber.corporate'] },
        { say: 'Most public bodies, and bodies with a royal charter.', rules: ['pecr.subscriber.corporate'] },
        { say: 'Somebody’s mailbox at work: it belongs to the employer.', rules: ['pecr.subscriber.who'] },
      ],
    },
    { heading: 'Counts as a person' },
    {
      list: [
        { say: 'Everybody at home.', rules: ['pecr.subscriber.individual'] },
        { say: 'Anybody who trades alone: the plumber, the coach, the farmer.', rules: ['pecr.subscriber.individual'] },
        {
          say: 'A partnership in England, Wales or Northern Ireland. Most GP practices in England are one.',
          rules: ['pecr.subscriber.individual'],
        },
        { say: 'A club that is no company.', rules: ['pecr.subscriber.individual'] },
        { say: 'A private webmail address, even if you met at work.', rules: ['pecr.subscriber.who'] },
      ],
    },
    { heading: 'When you cannot tell' },
    {
      say: 'Treat them as a person until you know. Ask for the company number: it is the best proof. “Ltd” behind a name is only a hint.',
      rules: ['pecr.subscriber.unknown', 'settled.corporate-proof'],
    },
    { heading: 'What it changes' },
    {
      say: 'Only people have to be asked before an e-mail or a text. The rules on calls, on not hiding and on stopping protect companies too. And the name in a work address is still personal data.',
      rules: ['pecr.r22.corporate', 'pecr.b2b.same-rules', 'pecr.named-business-contact'],
    },
    { doors: [{ label: 'Look at your contacts', href: '/contacts' }] },
  ],
})
