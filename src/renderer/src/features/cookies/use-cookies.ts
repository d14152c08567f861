import type { Site } from '@core/cookies/site'
import type { TechnologyFacts } from '@core/cookies/technology'
import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }
const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: PropertyKey, message: unknown) => form.setFieldError(String(path), String(message)),
})

/** Every entry with the test it rests on, and what was said of the site. */
export function useCookies() {
  return useQuery({ queryKey: ['cookies', 'list'], queryFn: () => api.cookies.list() })
}

/** Adds an entry; its questions come next. */
export function useAddCookie(form: FaultsOnForm, onDone: (id: string) => void) {
  return useChange((input: TechnologyFacts) => api.cookies.add(input), {
    done: 'Added to the list.',
    form: onForm(form),
    onSuccess: ({ id }) => onDone(id),
  })
}

/** Adds several entries, one after another; they are taken back together. */
export function useAddSeveral() {
  const addAll = async ([next, ...rest]: readonly TechnologyFacts[], added = 0): Promise<number> => {
    if (!next) return added
    await api.cookies.add(next)
    return addAll(rest, added + 1)
  }
  return useChange((all: readonly TechnologyFacts[]) => addAll(all), {
    done: (added) => (added === 1 ? 'Brought in. Test it next.' : `${added} brought in. Test each of them next.`),
  })
}

/** The cookies the privacy policy names, as it is written now. */
export function usePolicyCookies() {
  return useQuery({
    queryKey: ['documents', 'draft', 'privacy-policy', 'cookies'],
    queryFn: async () => {
      const { facts } = await api.documents.draft({ templateId: 'privacy-policy' })
      const policy = privacyPolicyFacts.safeParse(facts)
      return policy.success && policy.data.cookies.used === 'yes' ? policy.data.cookies.rows : []
    },
  })
}

/** Changes an entry. */
export function useEditCookie(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: TechnologyFacts & { id: string }) => api.cookies.edit(input), {
    done: 'Saved.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Takes an entry out of the list. */
export function useRemoveCookie(onDone: () => void) {
  return useChange((id: string) => api.cookies.remove({ id }), { done: 'Taken out of the list.', onSuccess: onDone })
}

/** Ties a saved run of the questions to an entry. */
export function linkTest(id: string, decisionId: string) {
  return api.cookies.linkTest({ id, decisionId })
}

/** Saves what is true of the site as a whole. */
export function useSaveSite() {
  return useChange((input: Site) => api.cookies.saveSite(input), { done: 'Saved.' })
}
