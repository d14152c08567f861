import type { UseFormReturnType } from '@mantine/form'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type Words = { readonly words: string; readonly after: string }

/** Keeps or takes out paragraphs of one’s own; what they may not say comes back beside the field. */
export function useOwnParagraphs(
  templateId: string,
  { form, onDone }: { form?: UseFormReturnType<Words>; onDone?: () => void } = {},
) {
  const save = useChange(
    (given: Words & { readonly id: string | null }) => api.documents.saveOwn({ ...given, templateId }),
    { done: 'Paragraph kept.', onSuccess: () => onDone?.(), ...(form && { form }) },
  )
  const remove = useChange((id: string) => api.documents.removeOwn({ id }), { done: 'Paragraph taken out.' })
  return { save, remove }
}
