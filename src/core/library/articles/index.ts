import type { Article } from '../article'
import { complaintsSinceJune2026 } from './complaints-since-june-2026'
import { consentThatCounts } from './consent-that-counts'
import { dataProtectionSince2019 } from './data-protection-since-2019'
import { directAndIndirect } from './direct-and-indirect'
import { individualOrCorporate } from './individual-or-corporate'
import { pecrBesideUkGdpr } from './pecr-beside-uk-gdpr'
import { principlesChecklist } from './principles-checklist'
import { providerOnlyRules } from './provider-only-rules'
import { resources } from './resources'
import { softOptIn } from './soft-opt-in'
import { tpsAndCtps } from './tps-and-ctps'
import { whatIsPecr } from './what-is-pecr'

/** Every short article of the library, in the order a beginner would read them. A new one is one file and one line here. */
export const articles: readonly Article[] = [
  whatIsPecr,
  pecrBesideUkGdpr,
  directAndIndirect,
  individualOrCorporate,
  consentThatCounts,
  softOptIn,
  tpsAndCtps,
  principlesChecklist,
  complaintsSinceJune2026,
  dataProtectionSince2019,
  providerOnlyRules,
  resources,
]

/** The article with this id, or undefined. */
export function articleById(id: string): Article | undefined {
  return articles.find((article) => article.id === id)
}
