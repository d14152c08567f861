import { Modal } from '@mantine/core'
import { Loading } from '../../ui/Loading'
import { FormPaper } from './FormPaper'
import { useWording } from './use-consents'

type WordingShownDialogProps = { readonly id: string | null; readonly onClose: () => void }

/** A version of a form exactly as people saw it, whatever the form says today. */
export function WordingShownDialog({ id, onClose }: WordingShownDialogProps) {
  const { data } = useWording(id)
  return (
    <Modal
      opened={id !== null}
      onClose={onClose}
      title={data ? `${data.formName}, version ${data.version}` : 'The form'}
      size={760}
    >
      {data && data.id === id ? <FormPaper wording={data} /> : <Loading rows={4} />}
    </Modal>
  )
}
