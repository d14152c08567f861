import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { useFactForm, type FactForm } from './fact-form'

/** The form of the privacy policy: the shared one, with its own answers. */
type PolicyForm = FactForm & { readonly facts: PrivacyPolicyFacts }

/** The form of the policy; only inside its editor, which never shows answers that do not fit. */
export function usePolicyForm(): PolicyForm {
  return useFactForm() as PolicyForm
}
