import { defineArticle } from '../article'

/** The parts of PECR that a small organisation seldom meets, and how to tell. */
export const providerOnlyRules = defineArticle({
  id: 'provider-only-rules',
  title: 'Rules for telephone and internet firms only',
  lead: 'Half of PECR is about firms that run networks. How to tell that it is not about you, and the two parts that may be.',
  version: '2026-11-24',
  changes: ['2026-11-24: The security of those services.', '2026-11-22: First version.'],
  blocks: [
    {
      say: 'A good part of PECR speaks to firms that offer telephone or internet services to the public. A shop, a practice or a club that only uses such services is not one of them. If you offer such a service to the public yourself, ask somebody who knows the field.',
      rules: ['pecr.applies', 'pecr.r5a.who'],
    },
    { heading: 'What those firms have to do' },
    {
      list: [
        {
          say: 'Keep their service secure, and tell customers of a danger they cannot keep out.',
          rules: ['pecr.r5a.who'],
        },
        {
          say: 'Report a breach of their service to the regulator, within 72 hours where they can.',
          rules: ['pecr.r5a.who', 'pecr.r5a.time'],
        },
        {
          say: 'Keep data on who rang whom, and from where, no longer than the service, the bill or a consent allows.',
          rules: ['pecr.traffic-location'],
        },
        { say: 'Send bills without each call listed, if a customer prefers that.', rules: ['pecr.billing'] },
        { say: 'Let people hide their number, and let others refuse hidden ones.', rules: ['pecr.cli-service'] },
      ],
    },
    { heading: 'What may concern you all the same' },
    {
      list: [
        {
          say: 'Directories. Whoever makes one is bound, even a small one on paper: a list of members or of local trades. People have to be told, and may stay out.',
          rules: ['pecr.directories'],
        },
        {
          say: 'Your number. People may hide theirs, but a marketing call always shows one on which you can be reached.',
          rules: ['pecr.r21.cli', 'pecr.cli-service'],
        },
      ],
    },
    {
      say: 'When you lose people’s data yourself, the duty to report comes from the UK GDPR and not from this part of PECR.',
      rules: ['pecr.r5a.who', 'breach.72h'],
    },
    {
      doors: [
        { label: 'Does PECR apply to us?', href: '/guidance/flow/pecr-applies' },
        { label: 'Report a breach', href: '/breaches/new' },
      ],
    },
  ],
})
