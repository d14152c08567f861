import { defineArticle } from '../article'

/** The duty to take complaints, in force since 19 June 2026. */
export const complaintsSinceJune2026 = defineArticle({
  id: 'complaints-since-june-2026',
  title: 'Complaints: a duty since June 2026',
  lead: 'People may complain to you about their data. What you have to do, by when, and what to write in your notices.',
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  blocks: [
    {
      say: 'Since 19 June 2026 anybody may complain to you about how you handle their data. It makes no difference how small you are.',
      rules: ['complaint.right'],
    },
    { heading: 'When one comes' },
    {
      list: [
        {
          say: 'Take it however it comes: by form, by letter, by phone, at the desk.',
          rules: ['complaint.facilitate'],
        },
        {
          say: 'Confirm it within 30 days. The day after it came is day one. If day 30 is a weekend or a holiday, the next working day will do.',
          rules: ['complaint.ack'],
        },
        { say: 'Start at once. Do not wait for the confirmation to go out.', rules: ['complaint.act'] },
        { say: 'Tell the person how it goes, and what came of it.', rules: ['complaint.act'] },
        { say: 'If you are done within the 30 days, the answer is the confirmation.', rules: ['complaint.merge'] },
        { say: 'Log all of it, from the first word to the last.', rules: ['complaint.record'] },
      ],
    },
    {
      say: 'The law names no last day for the outcome. Steward counts three months as a target of its own.',
      rules: ['complaint.act'],
    },
    { heading: 'What your papers say now' },
    {
      say: 'Privacy notices, answers to access requests and refusals name both ways to complain: to you, and to the Commissioner. Article 77 is gone, so take it out.',
      rules: ['complaint.notice'],
    },
    { heading: 'If nothing happens' },
    {
      say: 'The regulator can act where complaints are not handled. The standard maximum fine applies.',
      rules: ['complaint.penalty', 'gdpr.penalty'],
    },
    {
      doors: [
        { label: 'Log a complaint', href: '/requests/new?kind=complaint' },
        { label: 'The complaint form', href: '/documents/ready/complaint-form' },
        { label: 'The procedure', href: '/documents/ready/complaints-procedure' },
      ],
    },
  ],
})
