import type { Organisation } from '@core/organisation/organisation'
import { organisationInput } from '@core/organisation/organisation-input'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'

/** The form every group of fields about the organisation writes into. */
export type OrganisationForm = UseFormReturnType<Organisation>

/** Starts the form from the saved facts, or from `newOrganisation()`. Checked on leaving a field and on saving. */
export function useOrganisationForm(initialValues: Organisation): OrganisationForm {
  return useForm<Organisation>({ initialValues, validate: checkedBy(organisationInput), validateInputOnBlur: true })
}
