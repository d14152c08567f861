import { composeDocument } from '@core/documents/framed'
import { guidanceSheetFlow as flowId, guidanceSheetOf } from '@core/documents/guidance-sheet'
import { publicBodyGuidance } from '@core/documents/templates/public-body-guidance'
import { newOrganisation } from '@core/organisation/new-organisation'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { useHouseOptions } from '../house/use-house'
import { useTraining } from '../training/use-training'
import { useTasks } from './use-tasks'

/** Saved answers on messages of the public role, newest first. */
export function useOwnMessages() {
  return useQuery({
    queryKey: ['decisions', 'list', { flowId, limit: 200 }],
    queryFn: () => api.decisions.list({ flowId, limit: 200 }),
  })
}

/** The guidance sheet with everything the register can fill in; undefined until it has looked. */
export function useGuidanceSheet() {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const { data: house } = useHouseOptions()
  const { data: messages } = useOwnMessages()
  const { data: tasks } = useTasks()
  const { data: training } = useTraining()
  if (organisation === undefined || !house || !messages || !tasks || !training) return undefined
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  const facts = guidanceSheetOf({ isCautious: house.cautiousNhs, decisions: messages.rows, tasks, training })
  return {
    blocks: composeDocument(publicBodyGuidance, facts, frame),
    gaps: publicBodyGuidance.gaps(facts, frame),
  }
}
