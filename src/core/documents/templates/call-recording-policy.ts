import { defineTemplate } from '../template'
import { callRecordingFacts } from './call-recording/facts'
import { callRecordingGaps } from './call-recording/gaps'
import { callRules } from './call-recording/lists'
import { access } from './call-recording/sections/access'
import { breaking } from './call-recording/sections/breaking'
import { coverage } from './call-recording/sections/coverage'
import { opening } from './call-recording/sections/opening'
import { purposes } from './call-recording/sections/purposes'
import { requests } from './call-recording/sections/requests'
import { sensitive } from './call-recording/sections/sensitive'
import { storage } from './call-recording/sections/storage'
import { telling } from './call-recording/sections/telling'
import { complaintRouteGaps } from './complaint-route'
import { forbiddenWords } from './privacy-policy/forbidden-words'

/** How an organisation records calls, why, who may listen and for how long they are kept (`doc.call-recording-policy`). */
export const callRecordingPolicy = defineTemplate({
  id: 'call-recording-policy',
  title: 'Call recording policy',
  purpose: 'Says which calls are recorded, why, who may listen, and how long they are kept.',
  place: 'gallery',
  version: '2026-11-24',
  changes: [
    '2026-11-24: the duty to tell everybody, the right to object, orders of a court, and shorter grounds in the table.',
    '2026-11-22: first version.',
  ],
  rules: [
    ...callRules,
    'rec.form',
    'rec.access',
    'rec.sar',
    'rec.police',
    'rec.discipline',
    'rec.pci',
    'rec.special',
    'rec.misuse',
  ],
  facts: callRecordingFacts,
  compose: (facts, frame) => [
    ...opening(facts, frame),
    ...coverage(facts),
    ...purposes(facts),
    ...telling(facts),
    ...storage(facts, frame),
    ...access(facts),
    ...requests(facts),
    ...sensitive(facts),
    ...breaking(facts, frame),
  ],
  gaps: (facts, { organisation }) => [
    ...callRecordingGaps(facts, organisation),
    ...complaintRouteGaps(organisation),
    ...forbiddenWords(facts),
  ],
  checkBeforeUse: [
    'Ring your own number: is the announcement there before anybody answers?',
    'Where a reason is a legitimate interest, keep the assessment that weighs it against people’s own interests.',
    'Developing policies or services is not plainly among the purposes the regulations on recording calls allow. If you ticked one of these, ask for advice first.',
    'Does your terms page refer to it, and your privacy policy too?',
  ],
})
