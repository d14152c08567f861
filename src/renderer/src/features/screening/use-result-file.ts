import { PIECE_BYTES } from '@core/imports/contract'
import { MOST_BYTES, unreadableWords } from '@core/imports/reading/recognise'
import type { LeavingScreening } from '@core/screening/leaving-contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api, ApiError } from '../../app/api'
import { sayDone, useChange } from '../../app/use-change'
import { onForm, type FaultsOnForm } from './use-screening'

/** A result file that the register holds until it is brought in or let go. */
export type HeldResults = { readonly id: string; readonly name: string }

type CheckInput = Parameters<typeof api.screening.check>[0]
type BringInInput = Parameters<typeof api.screening.bringIn>[0]

/** Hands a result file to the register piece by piece. */
export function useHoldResults(onHeld: (held: HeldResults) => void) {
  return useMutation<HeldResults, ApiError, readonly File[]>({
    mutationFn: async ([file, ...more]) => {
      if (!file || more.length > 0) throw refused('Choose one file at a time.')
      if (file.size > MOST_BYTES) throw refused(unreadableWords['too-large'])
      const { id } = await api.screening.begin({ bytes: file.size, name: file.name.slice(0, 300) })
      for (let from = 0; from < file.size; from += PIECE_BYTES)
        await api.screening.piece({ id, bytes: await bytesOf(file.slice(from, from + PIECE_BYTES)) })
      return { id, name: file.name }
    },
    onSuccess: onHeld,
  })
}

async function bytesOf(piece: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await piece.arrayBuffer())
  } catch {
    throw refused('This file cannot be read. See that it is still there, then choose it again.')
  }
}

function refused(reason: string): ApiError {
  return new ApiError('not-allowed', { reason })
}

/** What the file is taken for. */
export function useLookAtResults(id: string) {
  return useQuery({ queryKey: ['screening-look', id], queryFn: () => api.screening.look({ id }), gcTime: 0 })
}

/** Reads every row and says what it would record. */
export function useCheckResults(form: FaultsOnForm) {
  return useChange((input: CheckInput) => api.screening.check(input), { form: onForm(form) })
}

/** Records what the file says. */
export function useBringInResults(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: BringInInput) => api.screening.bringIn(input), {
    done: ({ numbers, listed }) =>
      `Recorded ${counted(numbers, 'number')}, ${listed.toLocaleString('en-GB')} of them on a register.`,
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Lets a file go of which nothing is wanted. */
export function useLetGo() {
  return useChange((input: { id: string }) => api.screening.letGo(input))
}

/** Saves a file of the screening log; cancelling says nothing. */
export function useSaveScreening(onSaved: () => void = () => undefined) {
  return useChange((wanted: LeavingScreening) => api.exports.saveScreening(wanted), {
    onSuccess: ({ saved, total, leftBehind }, { what }) => {
      if (!saved) return
      const left = leftBehind ? leftWords(leftBehind) : ''
      sayDone(`Saved ${counted(total, leaves[what])}.${left}`)
      onSaved()
    },
  })
}

const leaves: Record<LeavingScreening['what'], string> = {
  'to-screen': 'number',
  'for-campaign': 'number',
  log: 'check',
  refused: 'row',
}

type LeftBehind = { readonly notNeeded: number; readonly stopped: number; readonly abroad: number }

function leftWords({ notNeeded, stopped, abroad }: LeftBehind): string {
  const parts = [
    notNeeded > 0 ? `${notNeeded.toLocaleString('en-GB')} need no check now` : '',
    stopped > 0 ? `${stopped.toLocaleString('en-GB')} may not be rung anyway` : '',
    abroad > 0 ? `${abroad.toLocaleString('en-GB')} are not British` : '',
  ].filter(Boolean)
  return parts.length === 0 ? '' : ` Left out: ${parts.join(', ')}.`
}

/** “1 number”, “1,200 numbers”. */
export function counted(many: number, what: string): string {
  return `${many.toLocaleString('en-GB')} ${what}${many === 1 ? '' : 's'}`
}
