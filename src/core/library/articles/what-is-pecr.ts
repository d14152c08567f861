import { defineArticle } from '../article'

/** What PECR is about, and what is different from guides of 2019. */
export const whatIsPecr = defineArticle({
  id: 'what-is-pecr',
  title: 'What PECR is, and what changed since 2019',
  lead: 'The rules on marketing messages and cookies in a few lines, and what older guides do not know yet.',
  version: '2026-11-24',
  changes: ['2026-11-24: Four more things that changed since 2019.', '2026-11-22: First version.'],
  blocks: [
    {
      say: 'PECR stands for the Privacy and Electronic Communications Regulations. They have been in force since December 2003. They apply even where you know no name, and they protect companies as well as people.',
      rules: ['pecr.scope'],
    },
    { plain: 'They are about four things:' },
    {
      list: [
        { say: 'Marketing by call, fax, e-mail, text and social message.', rules: ['pecr.scope', 'pecr.r22.scope'] },
        {
          say: 'Cookies, and all else that is kept on a device or read from it.',
          rules: ['cookie.prohibition', 'cookie.tech-neutral'],
        },
        { say: 'Directories of people.', rules: ['pecr.directories'] },
        { say: 'Firms that run telephone or internet services.', rules: ['pecr.applies', 'pecr.r5a.who'] },
      ],
    },
    { heading: 'What changed since 2019' },
    { plain: 'Many guides still tell how things stood in January 2019. Since then:' },
    {
      list: [
        {
          say: 'March 2019: consent under PECR means the same as in data protection: given by an act, and nothing ticked for people.',
          rules: ['consent.standard'],
        },
        {
          say: '4 August 2021: guidance says that most of what public bodies send is not marketing.',
          rules: ['psm.all-sectors', 'psm.task-test'],
        },
        {
          say: 'August 2025: PECR itself now says what direct marketing is. Before, another Act did.',
          rules: ['pecr.dm.definition'],
        },
        {
          say: 'August 2025: a telephone or internet firm reports a breach within 72 hours. It was 24.',
          rules: ['pecr.r5a.time'],
        },
        {
          say: 'August 2025: one rule says how days and months are counted.',
          rules: ['time.periods'],
        },
        {
          say: 'February 2026: a call that nobody answers counts. So does a message that does not arrive.',
          rules: ['pecr.attempt'],
        },
        {
          say: 'February 2026: the rule on devices also binds who has it done, and covers what a device sends by itself.',
          rules: ['cookie.prohibition'],
        },
        {
          say: 'February 2026: some cookies need no consent any more: simple visitor counts, looks, and finding a phone in an emergency. Each has its own conditions.',
          rules: ['cookie.statistics', 'cookie.appearance', 'cookie.emergency'],
        },
        {
          say: 'February 2026: charities may write to supporters without asking first, if much is met. Details taken earlier do not count.',
          rules: ['pecr.r22.charity', 'pecr.r22.charity.no-retro'],
        },
        {
          say: 'February 2026: the highest fine rose from £500,000 to £17.5 million, or 4% of turnover if that is more.',
          rules: ['pecr.penalty'],
        },
      ],
    },
    {
      say: 'Whatever was done before those days is judged by the law of its time.',
      rules: ['pecr.penalty.transition'],
    },
    {
      say: 'One thing did not change, though a plan of the European Union was long expected to: a company may still be e-mailed without consent.',
      rules: ['pecr.r22.corporate', 'pecr.r22.eprivacy-note'],
    },
    {
      doors: [
        { label: 'Does PECR apply to us?', href: '/guidance/flow/pecr-applies' },
        { label: 'What changed beside PECR', href: '/guidance/library/article/data-protection-since-2019' },
      ],
    },
  ],
})
