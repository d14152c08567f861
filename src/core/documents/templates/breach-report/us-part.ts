import type { BreachCase } from '../../../breaches/breach'
import { momentWords } from '../../../breaches/moment-words'
import { nhsImpacts, nhsLikelihoods } from '../../../breaches/nhs'
import type { ReportFacts } from '../../../breaches/report-facts'
import type { Sector } from '../../../organisation/organisation'
import type { Frame } from '../../template'
import { field, type ReportPart } from './report-row'

const sectorWords: Record<Sector, string> = {
  coaching: 'Coaching',
  'gp-practice': 'Health: general practice',
  recruitment: 'Recruitment',
  other: 'Other',
}

/** The sixth part: the organisation, its contact and its data protection officer. */
export function usPart({ organisation }: Frame): ReportPart {
  const { privacyLeadName, privacyLeadRole, privacyLeadEmail, email, phone } = organisation
  const none = 'None appointed, or not yet written down'
  return {
    title: '6. About you',
    rules: ['breach.content'],
    rows: [
      field('Organisation', organisation.name),
      field('Registration number', organisation.icoNumber),
      field('Address', organisation.address.replace(/\s*\n+\s*/g, ', ')),
      field('Sector', sectorWords[organisation.sector]),
      field('Contact person', [privacyLeadName, privacyLeadRole].filter(Boolean).join(', ')),
      field('Their phone and e-mail', [phone, privacyLeadEmail || email].filter(Boolean).join(', ')),
      field(
        'Data protection officer',
        [organisation.dpoName, organisation.dpoContact].filter(Boolean).join(', ') || none,
      ),
    ],
  }
}

/** What the tool of the NHS in England asks besides (`settled.dspt`), and who in and above a practice was told. */
export function nhsPart({ case: of }: ReportFacts): ReportPart {
  const answers = of.assessments.at(-1)?.answers
  return {
    title: '7. For the NHS tool',
    rules: ['breach.dspt', 'breach.caldicott', 'settled.dspt'],
    rows: [
      field('How bad it was for people', answers?.nhsImpact ? nhsImpacts[answers.nhsImpact] : ''),
      field('How likely that is', answers?.nhsLikelihood ? nhsLikelihoods[answers.nhsLikelihood] : ''),
      field('Data protection officer told', tickWords(of, 'tell-dpo')),
      field('Caldicott Guardian told', tickWords(of, 'tell-caldicott')),
      field('Commissioner told', tickWords(of, 'tell-commissioner')),
    ],
  }
}

function tickWords({ breach }: BreachCase, itemId: string): string {
  const tick = breach.ticks.find((one) => one.itemId === itemId)
  return tick ? momentWords(tick.at) : 'Not recorded yet'
}
