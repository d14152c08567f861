import { defineTemplate } from '../template'
import { complaintRouteGaps } from './complaint-route'
import { pecrPolicyFacts } from './pecr-policy/facts'
import { pecrPolicyGaps } from './pecr-policy/gaps'
import { companies } from './pecr-policy/sections/companies'
import { electronicMail } from './pecr-policy/sections/electronic-mail'
import { opening } from './pecr-policy/sections/opening'
import { otherWays } from './pecr-policy/sections/other-ways'
import { publicTasks } from './pecr-policy/sections/public-tasks'
import { questions } from './pecr-policy/sections/questions'
import { restOfPecr } from './pecr-policy/sections/rest-of-pecr'
import { telephone } from './pecr-policy/sections/telephone'
import { forbiddenWords } from './privacy-policy/forbidden-words'

/** How an organisation keeps to PECR: for a practice, a coach or a recruiter, with its own stricter rules (`doc.pecr-statement`). */
export const pecrPolicy = defineTemplate({
  id: 'pecr-policy',
  title: 'PECR policy',
  purpose: 'Says how you keep to the rules on marketing calls, e-mails, texts and social messages.',
  place: 'gallery',
  version: '2026-11-24',
  changes: [
    '2026-11-24: what else PECR covers, the last condition for customers, and plainer words on companies.',
    '2026-11-22: first version.',
  ],
  rules: [
    'pecr.scope',
    'pecr.r21.tps',
    'pecr.r22.consent',
    'pecr.r22.corporate',
    'object.marketing',
    'pecr.r22.eprivacy-note',
    'suppress.keep',
    'settled.specific-opportunity',
    'pecr.applies',
  ],
  facts: pecrPolicyFacts,
  compose: (facts, frame) => [
    ...opening(facts, frame),
    ...telephone(facts, frame),
    ...electronicMail(facts, frame),
    ...companies(facts),
    ...otherWays(facts),
    ...restOfPecr(),
    ...publicTasks(facts),
    ...questions(facts, frame),
  ],
  gaps: (facts, { organisation }) => [
    ...pecrPolicyGaps(facts, organisation),
    ...complaintRouteGaps(organisation),
    ...forbiddenWords(facts),
  ],
  checkBeforeUse: [
    'Is it what you do? A policy that promises more than you keep is worse than none.',
    'Your own rules stand in it as they are in Settings. Change one there, and this policy asks to be approved again.',
    'Does the privacy policy on your website have the links it speaks of?',
  ],
})
