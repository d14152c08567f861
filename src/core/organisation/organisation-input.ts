import { isEmailShape } from '../contacts/contact-point'
import { organisation, type Organisation } from './organisation'

/** The organisation as the form sends it: everything may be empty but the name and the regulator’s name. */
export const organisationInput = organisation.strict().check((ctx) => {
  for (const [path, message] of faults(ctx.value)) {
    ctx.issues.push({ code: 'custom', message, path: path.split('.'), input: ctx.value })
  }
})

/** Shapes that a slip of the finger breaks; whether the numbers exist, only the public registers know. */
function faults(value: Organisation): [string, string][] {
  const checks: [string, string, (text: string) => boolean, string][] = [
    ['email', value.email, isEmailShape, 'Write an e-mail address like name@firm.example.'],
    ['privacyLeadEmail', value.privacyLeadEmail, isEmailShape, 'Write an e-mail address like name@firm.example.'],
    ['website', value.website, isWebAddress, webMessage],
    ['privacyPolicyUrl', value.privacyPolicyUrl, isWebAddress, webMessage],
    ['optOutUrl', value.optOutUrl, isWebAddress, webMessage],
    ['complaintUrl', value.complaintUrl, isWebAddress, webMessage],
    ['regulator.web', value.regulator.web, isWebAddress, webMessage],
    [
      'icoNumber',
      value.icoNumber,
      isFeeNumber,
      'A registration number is a Z and seven digits, or ZA, ZB or ZC and six.',
    ],
    [
      'companyNumber',
      value.companyNumber,
      isCompanyNumber,
      'A company number has eight characters, like 01234567 or SC123456.',
    ],
  ]
  return checks.flatMap(([path, text, holds, message]) => (text === '' || holds(text) ? [] : [[path, message]]))
}

const webMessage = 'Write a web address like https://www.firm.example.'

/** An address of a page; `https://` may be left out, another scheme may not be used. */
function isWebAddress(text: string): boolean {
  // No part of the name may hold the dot that parts it: otherwise a long slip would be read in endlessly many ways.
  return /^(https?:\/\/)?[^\s/:@?#.]+(\.[^\s/:@?#.]+)+(:\d{1,5})?([/?#]\S*)?$/iu.test(text)
}

/** The shape the public fee register uses: a Z, at most one more letter, and digits. */
function isFeeNumber(text: string): boolean {
  return /^Z([A-Z]\d{6}|\d{7})$/i.test(text.replace(/\s/g, ''))
}

function isCompanyNumber(text: string): boolean {
  return /^([A-Z]{2}\d{6}|\d{7,8}|[A-Z]{2}\d{5}[A-Z])$/i.test(text.replace(/\s/g, ''))
}
