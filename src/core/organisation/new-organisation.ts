import { defaultRegulator, type Organisation } from './organisation'

/** Where every form starts: nothing answered, the regulator as it stands today (`reg.regulator-name`). */
export function newOrganisation(): Organisation {
  return {
    name: '',
    legalForm: 'company',
    companyNumber: '',
    sector: 'coaching',
    nation: 'england-and-wales',
    address: '',
    phone: '',
    email: '',
    website: '',
    icoNumber: '',
    icoRenewsOn: '',
    privacyLeadName: '',
    privacyLeadRole: '',
    privacyLeadEmail: '',
    dpoName: '',
    dpoContact: '',
    privacyPolicyUrl: '',
    optOutUrl: '',
    complaintUrl: '',
    regulator: defaultRegulator,
    isSample: false,
  }
}
