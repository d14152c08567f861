import { defineArticle } from '../article'

/** What makes marketing direct, and what each way of sending it asks for. */
export const directAndIndirect = defineArticle({
  id: 'direct-and-indirect',
  title: 'Direct and indirect marketing, and the channels',
  lead: 'When an advert counts as direct marketing, and what each way of sending it asks for.',
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  blocks: [
    {
      say: 'Marketing is direct when it is meant for particular people. It need not sell anything: asking for gifts, votes or support counts too.',
      rules: ['pecr.dm.definition', 'pecr.dm.aims'],
    },
    {
      say: 'It is indirect when it goes to nobody in particular: a poster, a leaflet through every door, a banner that all visitors see. The rules on direct marketing leave that alone.',
      rules: ['pecr.dm.directed'],
    },
    {
      say: 'One line of advertising turns a whole message into marketing, even at the foot of a reminder.',
      rules: ['pecr.dm.mixed', 'pecr.dm.service-message'],
    },
    { heading: 'The channels' },
    {
      list: [
        {
          say: 'E-mail, text, voicemail, social message: ask first if it goes to a person, a sole trader or a partnership. Companies may be written to until they object.',
          rules: ['pecr.r22.scope', 'pecr.r22.consent', 'pecr.r22.corporate'],
        },
        {
          say: 'Call by a person: screen the number first, and never ring who told you not to.',
          rules: ['pecr.r21.tps', 'pecr.r21.objection'],
        },
        { say: 'Call by a machine: always ask first, companies too.', rules: ['pecr.r19.consent'] },
        {
          say: 'Fax: ask people first. Screen the number of a company.',
          rules: ['pecr.r20.individual', 'pecr.r20.corporate'],
        },
        { say: 'Letter with a name: no consent, but stop when asked.', rules: ['post.rules'] },
        { say: 'Flyer without a name: not direct marketing.', rules: ['pecr.dm.directed'] },
        {
          say: 'Advert on a social network, shown to a list you handed over: no message under PECR, yet people have to be told and may object.',
          rules: ['social.ads'],
        },
        {
          say: '“Tell a friend” by e-mail or text: it is your message, and the friend was not asked.',
          rules: ['refer.friend'],
        },
      ],
    },
    {
      say: 'An outside firm that rings or writes for you does not take the duty off you. Have a contract, and check.',
      rules: ['pecr.instigator'],
    },
    { doors: [{ label: 'Is this message marketing?', href: '/guidance/flow/is-marketing' }] },
  ],
})
