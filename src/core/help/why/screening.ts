import { defineWhys } from './why-asked'

/** Why a check against the TPS and its like asks what it asks: a result nobody can show is none. */
export const screeningWhys = defineWhys({
  'screening.phone': {
    about: 'which line is checked',
    why: 'A check holds for this line only. Another line of the same person needs one of its own.',
    rules: ['pecr.r21.tps'],
  },
  'screening.answers': {
    about: 'what came of it',
    why: 'A line in either of these may not be rung without a yes. A firm’s line is looked for in both.',
    rules: ['pecr.r21.tps', 'pecr.r21.both-registers'],
  },
  'screening.checkedOn': {
    about: 'how fresh it is',
    why: 'A result is good for 27 days after this one. On day 28 you need a new check.',
    rules: ['pecr.r21.screen-age'],
  },
  'screening.service': {
    about: 'where it was seen',
    why: 'If a call is ever complained about, this shows that the check was a true one.',
    rules: ['pecr.r21.tps', 'acc.record'],
  },
  'screening.licence': {
    about: 'your right to look',
    why: 'The official lists are used under a contract with their keeper. Keep its mark with each result.',
    rules: ['pecr.r21.tps', 'acc.record'],
  },
  'screening.reference': {
    about: 'finding it there again',
    why: 'With it, whoever did the check for you can find this one again and confirm it.',
    rules: ['pecr.r21.tps', 'acc.record'],
  },
  'screening.checkedBy': {
    about: 'your witness',
    why: 'If the result is doubted, this person can say how it was found.',
    rules: ['acc.record'],
  },
  'results.registers': {
    about: 'what the answer covers',
    why: 'A line that was looked for in one list only is half checked. Steward then still asks for the other.',
    rules: ['pecr.r21.both-registers'],
  },
  'results.everyRow': {
    about: 'what the rows stand for',
    why: 'Some files hold the good lines, others the bad ones. Mixed up, they would make you ring the wrong people.',
    rules: ['pecr.r21.tps'],
  },
  'results.blankMeans': {
    about: 'rows that say nothing',
    why: 'An empty place may mean “not found” or “not looked for”. Only the first lets you ring.',
    rules: ['pecr.r21.tps', 'acc.record'],
  },
  'list.register': {
    about: 'what it can answer',
    why: 'Each of the official lists is for other lines: people, firms, or machines for fax. One does not stand for another.',
    rules: ['pecr.r21.tps', 'pecr.r21.both-registers'],
  },
  'list.listOn': {
    about: 'its age',
    why: 'A file knows nothing of who joined after it was made. So its results age from then, not from today.',
    rules: ['pecr.r21.screen-age', 'pecr.r21.28-days'],
  },
  'list.whose': {
    about: 'the lines to look for',
    why: 'Only what you mean to ring for marketing has to be checked. You can always check more.',
    rules: ['pecr.r21.tps'],
  },
  'send.whose': {
    about: 'how many go out',
    why: 'What you send away, somebody else holds too. Send what you mean to ring, and no more.',
    rules: ['pecr.r21.tps', 'security.measures'],
  },
  'send.which': {
    about: 'what needs no check',
    why: 'A line that was checked less than 28 days ago is still good. Lines you may not ring need no check.',
    rules: ['pecr.r21.screen-age'],
  },
  'takeBack.why': {
    about: 'an honest log',
    why: 'A line that goes without a reason looks like hiding. With one, the log stays a proof.',
    rules: ['acc.record'],
  },
})
