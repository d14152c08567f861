// The DOM types of the compiler do not know trusted types yet.
type PolicyRules = Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>
type TrustedTypes = { createPolicy(name: string, rules: PolicyRules): unknown }
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/**
 * Tells the page what may become markup: style sheets, which Mantine writes as text, and nothing else. Must run before
 * anything is drawn. The policy is named in the content security policy, which allows no second one.
 */
export function installTrustedTypes(): void {
  window.trustedTypes?.createPolicy('default', policyRules)
}

/** The rules themselves. `<` never occurs in the styles we write, and always in markup. */
export const policyRules: PolicyRules = {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('Markup is not allowed here')
    return text
  },
  createScript: () => refuse(),
  createScriptURL: () => refuse(),
}

function refuse(): never {
  throw new TypeError('Scripts are not allowed here')
}
