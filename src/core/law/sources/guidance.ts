import { defineSources } from '../source'

/** Pages of the regulator and other public bodies. */
export const guidanceSources = defineSources({
  enisa: {
    cite: 'ENISA severity method',
    title: 'ENISA: recommendations for a methodology of the assessment of severity of personal data breaches',
    url: 'https://www.enisa.europa.eu/publications/dbn-severity',
    checkedOn: null,
  },
  'ico-72-hours': {
    cite: 'ICO: 72 hours',
    title: 'ICO: 72 hours, how to respond to a personal data breach',
    url: 'https://ico.org.uk/for-organisations/advice-for-small-organisations/72-hours-how-to-respond-to-a-personal-data-breach',
    checkedOn: '2026-11-21',
  },
  'ico-access': {
    cite: 'ICO guidance on the right of access',
    title: 'ICO: right of access, what to consider when responding to a request',
    url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/what-should-we-consider-when-responding-to-a-request/',
    checkedOn: '2026-11-21',
  },
  'ico-b2b': {
    cite: 'ICO guidance on business-to-business marketing',
    title: 'ICO: business-to-business marketing',
    url: 'https://ico.org.uk/for-organisations/direct-marketing/business-to-business-marketing/',
    checkedOn: '2026-11-21',
  },
  'ico-breach-toolkit': {
    cite: 'ICO audit toolkit: breach reporting',
    title: 'ICO: personal data breach management, reporting processes',
    url: 'https://ico.org.uk/for-organisations/advice-and-services/audits/data-protection-audit-framework/toolkits/personal-data-breach-management/reporting-processes',
    checkedOn: '2026-11-21',
  },
  'ico-charity': {
    cite: 'ICO guidance on the charitable purpose soft opt-in',
    title: 'ICO: the charitable purpose soft opt-in',
    url: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/the-charitable-purpose-soft-opt-in/',
    checkedOn: '2026-11-21',
  },
  'ico-complaints': {
    cite: 'ICO on complaints to organisations',
    title: 'ICO: summary of responses on complaints guidance, acknowledge the complaint',
    url: 'https://ico.org.uk/about-the-ico/responses-to-ico-consultations/summary-of-responses-to-our-consultation-on-draft-complaints-guidance-for-organisations/key-themes/acknowledge-the-complaint',
    checkedOn: '2026-11-21',
  },
  'ico-direct-marketing': {
    cite: 'ICO guidance on direct marketing',
    title: 'ICO: direct marketing and privacy and electronic communications',
    url: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/',
    checkedOn: '2026-11-21',
  },
  'ico-duaa': {
    cite: 'ICO statement on the Data (Use and Access) Act',
    title: 'ICO: how we will regulate as the Data (Use and Access) Act commences',
    url: 'https://ico.org.uk/about-the-ico/what-we-do/legislation-we-cover/data-use-and-access-act-2025/how-we-will-regulate-as-the-data-use-and-access-act-commences',
    checkedOn: '2026-11-21',
  },
  'ico-exemptions': {
    cite: 'ICO guidance on exemptions',
    title: 'ICO: right of access, what other exemptions are there?',
    url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/what-other-exemptions-are-there',
    checkedOn: '2026-11-21',
  },
  'ico-fax': {
    cite: 'ICO guide to PECR: fax marketing',
    title: 'ICO: fax marketing',
    url: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guide-to-pecr/electronic-and-telephone-marketing/fax-marketing',
    checkedOn: '2026-11-21',
  },
  'ico-generator': {
    cite: 'ICO direct marketing advice generator',
    title: 'ICO: direct marketing advice generator',
    url: 'https://ico.org.uk/for-organisations/advice-for-small-organisations/checklists/direct-marketing-advice-generator/form/',
    checkedOn: '2026-11-21',
  },
  'ico-home': {
    cite: 'ICO guidance',
    title: 'ICO: guidance for organisations',
    url: 'https://ico.org.uk/for-organisations/',
    checkedOn: null,
  },
  'ico-live-calls': {
    cite: 'ICO guidance on live calls',
    title: 'ICO: what are the rules on live direct marketing calls?',
    url: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guide-to-pecr/guidance-on-direct-marketing-using-live-calls/what-are-the-rules-on-live-direct-marketing-calls/',
    checkedOn: '2026-11-21',
  },
  'ico-sar-checklist': {
    cite: 'ICO checklist for access requests',
    title: 'ICO: subject access request checklist for small organisations',
    url: 'https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar',
    checkedOn: '2026-11-21',
  },
  'ico-storage': {
    cite: 'ICO guidance on storage and access technologies',
    title: 'ICO: storage and access technologies, what are the exceptions?',
    url: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guidance-on-the-use-of-storage-and-access-technologies/what-are-the-exceptions/',
    checkedOn: '2026-11-21',
  },
  'ico-storage-flow': {
    cite: 'ICO flowchart on storage and access',
    title: 'ICO: storage and access flowchart described',
    url: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/flowchart-description/',
    checkedOn: '2026-11-21',
  },
  'ico-telephone': {
    cite: 'ICO guide to PECR: telephone marketing',
    title: 'ICO: telephone marketing',
    url: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guide-to-pecr/electronic-and-telephone-marketing/telephone-marketing',
    checkedOn: '2026-11-21',
  },
  'nhs-england': {
    cite: 'NHS England guidance',
    title: 'NHS England: information governance guidance',
    url: 'https://transform.england.nhs.uk/information-governance/guidance/',
    checkedOn: null,
  },
  'nhs-marketing': {
    cite: 'NHS England guidance on direct marketing',
    title: 'NHS England: what is and isn’t direct marketing?',
    url: 'https://transform.england.nhs.uk/information-governance/guidance/what-is-and-isnt-direct-marketing',
    checkedOn: '2026-11-21',
  },
})
