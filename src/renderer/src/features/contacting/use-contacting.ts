import { useQuery } from '@tanstack/react-query'
import { useScreeningCounts } from '../screening/use-screening'
import { useEntryCounts } from '../suppression/use-suppression'
import { api } from '../../app/api'

/** Who is meant by what was typed or pasted, and what holds for somebody nobody knows. */
export function useAsked(text: string) {
  const { data: stops } = useEntryCounts()
  const { data: checks } = useScreeningCounts()
  return useQuery({
    // It follows from contacts, stops, screenings and own rules alike: asked anew each time.
    queryKey: ['contacting', 'ask', text, stops, checks],
    queryFn: () => api.contacting.ask({ text }),
    enabled: text !== '',
    placeholderData: (before) => before,
    staleTime: 0,
    gcTime: 0,
  })
}
