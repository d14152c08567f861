import { defineArticle } from '../article'

/** The two telephone registers, how long a check lasts, and what stands above them. */
export const tpsAndCtps = defineArticle({
  id: 'tps-and-ctps',
  title: 'TPS and CTPS: before you ring',
  lead: 'What the two telephone registers are, how long a check is good for, and what counts more than either.',
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  blocks: [
    {
      say: 'People who want no marketing calls put their number on the Telephone Preference Service, the TPS. Companies have a register of their own, the Corporate TPS. You may not ring a number on either to offer something, unless its owner told you that your calls are fine. That they are old customers does not help.',
      rules: ['pecr.r21.tps'],
    },
    { heading: 'How to check' },
    {
      list: [
        {
          say: 'Take a licence for the file, or use a checking service. You do not “register with” the TPS.',
          rules: ['pecr.tps.registration'],
        },
        {
          say: 'Check a business number against both, since you often do not know what kind of business it is.',
          rules: ['pecr.r21.both-registers', 'settled.unknown-business'],
        },
        {
          say: 'Ring before day 28. On the 28th day after the check you need a new one.',
          rules: ['pecr.r21.screen-age'],
        },
        {
          say: 'Found on it? Take it as listed. A check does not tell you since when.',
          rules: ['settled.listed-is-listed', 'pecr.r21.28-days'],
        },
      ],
    },
    { heading: 'What counts more' },
    {
      list: [
        {
          say: 'A no to you. It holds without end, whether or not the number is on a register.',
          rules: ['pecr.r21.objection', 'optout.now'],
        },
        {
          say: 'A yes to you, for that number and on record. Then no check is needed.',
          rules: ['pecr.r21.override', 'settled.call-consent-first'],
        },
        {
          say: 'Calls about claims need a yes first, whatever a register says. Calls about pensions have rules of their own.',
          rules: ['pecr.r21a', 'pecr.r21b'],
        },
      ],
    },
    { heading: 'On every call' },
    {
      say: 'Show a number on which you can be reached. Say who you are. Give an address when asked. A call that nobody answers counts as well, so log it.',
      rules: ['pecr.r21.cli', 'pecr.r24.live', 'pecr.attempt'],
    },
    {
      doors: [
        { label: 'May we ring somebody?', href: '/guidance/flow/live-call' },
        { label: 'Checks of numbers', href: '/marketing/screening' },
      ],
    },
  ],
})
