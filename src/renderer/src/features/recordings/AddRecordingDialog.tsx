import type { FoundRecording, RecordingLine } from '@core/recordings/recording'
import { RecordingDialog, useRecordingForm } from './RecordingDialog'
import { useAddRecording, useEditRecording } from './use-recordings'

type AddRecordingDialogProps = { readonly onClose: () => void; readonly onAdded: (added: RecordingLine) => void }

/** Adds a recording to the register. */
export function AddRecordingDialog({ onClose, onAdded }: AddRecordingDialogProps) {
  const form = useRecordingForm(null)
  const add = useAddRecording(form, onAdded)
  return (
    <RecordingDialog
      title="Add a recording"
      button="Add the recording"
      form={form}
      busy={add.isPending}
      onClose={onClose}
      onSave={(facts) => add.mutate(facts)}
    />
  )
}

type EditRecordingDialogProps = {
  readonly recording: FoundRecording
  readonly lookUpId: string
  readonly onClose: () => void
}

/** Changes what is known of a call, while a look-up has it open. */
export function EditRecordingDialog({ recording, lookUpId, onClose }: EditRecordingDialogProps) {
  const form = useRecordingForm(recording)
  const edit = useEditRecording({ id: recording.id, lookUpId }, form, onClose)
  return (
    <RecordingDialog
      title={`Change ${recording.reference}`}
      button="Save"
      form={form}
      busy={edit.isPending}
      onClose={onClose}
      onSave={(facts) => edit.mutate(facts)}
    />
  )
}
