import { destroyDay, type StatedPeriod } from '@core/recordings/destroy-day'
import type { CallDirection, FoundRecording, NewRecording, Party } from '@core/recordings/recording'
import { readLength, writeLength } from '@core/recordings/recording-words'

/** What the form of a recording holds: numbers on one line, the length as on a telephone. */
export type RecordingValues = {
  keptWhere: string
  calledOn: string
  calledTime: string
  direction: CallDirection
  extension: string
  numbers: string
  parties: Party[]
  length: string
  about: string
  /** Another day than the period gives. */
  ownDay: boolean
  destroyOn: string
  destroyReason: string
}

/** An empty form, or one with what is known. */
export function valuesOf(known: FoundRecording | null, today: string): RecordingValues {
  if (!known)
    return {
      keptWhere: '',
      calledOn: today,
      calledTime: '',
      direction: 'not-known',
      extension: '',
      numbers: '',
      parties: [{ contactId: null, name: '' }],
      length: '',
      about: '',
      ownDay: false,
      destroyOn: '',
      destroyReason: '',
    }
  const { keptWhere, calledOn, calledTime, direction, extension, numbers, parties, lengthSeconds, about } = known
  return {
    keptWhere,
    calledOn,
    calledTime,
    direction,
    extension,
    about,
    numbers: numbers.join(', '),
    parties: parties.length === 0 ? [{ contactId: null, name: '' }] : parties.map((one) => ({ ...one })),
    length: writeLength(lengthSeconds),
    ownDay: false,
    destroyOn: '',
    destroyReason: '',
  }
}

/** The same as the register takes it. A length that cannot be read is refused by the form before. */
export function factsOfForm(values: RecordingValues): NewRecording {
  const { ownDay, destroyOn, destroyReason, length, numbers, parties, ...rest } = values
  return {
    ...rest,
    numbers: numbers
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    parties: parties.filter(({ contactId, name }) => contactId !== null || name.trim() !== ''),
    lengthSeconds: readLength(length) ?? null,
    ...(ownDay && { destroyOn, destroyReason }),
  }
}

/** The day the period gives for a call, with its working; null while the day of the call is not written. */
export function usualDay(calledOn: string, period: StatedPeriod | undefined) {
  return calledOn === '' || period === undefined ? null : destroyDay(calledOn, period)
}
