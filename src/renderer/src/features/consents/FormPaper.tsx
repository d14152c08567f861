import type { Wording } from '@core/consents/wording'
import type { Block } from '@core/documents/block'
import { composeDocument } from '@core/documents/framed'
import { optInForm } from '@core/documents/templates/opt-in-form'
import { newOrganisation } from '@core/organisation/new-organisation'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { PaperPage } from '../../ui/PaperPage'

/** Whose name and addresses stand on the form already. */
type FilledFor = { readonly name: string; readonly addresses: readonly { label: string; value: string }[] }

type Shown = Pick<Wording, 'text' | 'formName' | 'version'>

/** The form as a sheet of paper. */
export function FormPaper({ wording }: { readonly wording: Shown }) {
  return <PaperPage blocks={useFormBlocks(wording)} label="The form" />
}

/** The blocks of a form: blank, or filled in for one person. */
export function useFormBlocks({ text, formName, version }: Shown, person?: FilledFor): readonly Block[] {
  const madeOn = useToday()
  const organisation = useOrganisation().data ?? newOrganisation()
  const facts = {
    formName,
    formVersion: version,
    text,
    person: { name: person?.name ?? '', addresses: [...(person?.addresses ?? [])] },
  }
  return composeDocument(optInForm, facts, { organisation, madeOn, version: 0, nextReviewOn: '' })
}
