import { defineArticle } from '../article'

/** What is different in the UK GDPR and the Act beside it from guides of 2019: the other half of “what changed”. */
export const dataProtectionSince2019 = defineArticle({
  id: 'data-protection-since-2019',
  title: 'What changed in data protection since 2019',
  lead: 'Requests, complaints, lawful bases and more: what older guides to the UK GDPR do not know yet.',
  version: '2026-11-24',
  changes: ['2026-11-24: First version.'],
  blocks: [
    { plain: 'PECR was not the only law that moved. Most of this came with the Data (Use and Access) Act 2025.' },
    { heading: 'When somebody asks for their data' },
    {
      list: [
        {
          say: 'You search as far as is reasonable, and no further. That holds as from January 2024.',
          rules: ['sar.search'],
        },
        {
          say: 'Since February 2026 the law itself says when the month starts, and that it stops while you ask what they mean. It stops for access alone.',
          rules: ['sar.start', 'sar.pause', 'rights.no-pause'],
        },
      ],
    },
    { heading: 'Why you may use data' },
    {
      list: [
        {
          say: 'February 2026: there is a seventh basis, for five needs such as an emergency, a crime or a person at risk. Marketing is none of them, and public bodies cannot use it for their tasks.',
          rules: ['rli.basis', 'rli.list', 'rli.limits'],
        },
        {
          say: 'February 2026: marketing is named as something that can be a legitimate interest. You still weigh it, and PECR still counts.',
          rules: ['li.marketing', 'lia.test'],
        },
        { say: 'February 2026: there is a test for a new use of old data.', rules: ['purpose.compat'] },
        {
          say: 'February 2026: when a machine alone decides, people are told and may ask for a person.',
          rules: ['adm.rules'],
        },
      ],
    },
    { heading: 'What people are told' },
    {
      list: [
        {
          say: 'February 2026: the case in which telling people would cost too much effort has new words.',
          rules: ['notice.14'],
        },
        {
          say: '19 June 2026: people may complain to you first. Your notices and answers say so, and Article 77 is gone.',
          rules: ['complaint.right', 'complaint.ack', 'complaint.notice'],
        },
      ],
    },
    { heading: 'And besides' },
    {
      list: [
        {
          say: 'July 2020: Privacy Shield fell. Since October 2023 the data bridge can take its place for firms in the USA that signed up.',
          rules: ['transfer.us'],
        },
        { say: 'February 2025: the yearly fee went up.', rules: ['reg.fee'] },
      ],
    },
    {
      doors: [
        { label: 'What changed in PECR', href: '/guidance/library/article/what-is-pecr' },
        { label: 'Complaints: a duty since June 2026', href: '/guidance/library/article/complaints-since-june-2026' },
      ],
    },
  ],
})
