import { Button, Stack } from '@mantine/core'
import { freshId } from '@core/documents/set-fact'
import { retentionWords } from '@core/documents/templates/privacy-policy/retention-words'
import { newUse } from '@core/documents/templates/privacy-policy/starter/blank'
import type { Category } from '@core/documents/templates/privacy-policy/use'
import { FactText } from './FactText'
import { FactTick } from './FactTick'
import { FoldingRow } from './FoldingRow'
import { usePolicyForm } from './policy-form'
import { UseFields } from './UseFields'

/** One group of people: what is held about them, and each use of it. */
export function CategoryFields({
  category,
  fact,
  open,
  onOpen,
}: {
  readonly category: Category
  readonly fact: string
  readonly open: string
  readonly onOpen: (fact: string) => void
}) {
  const { set, gaps, showGaps, goTo } = usePolicyForm()
  const add = () => {
    set(`${fact}.uses`, [...category.uses, newUse({ id: freshId('use', category.uses) })])
    goTo(`${fact}.uses.${category.uses.length}.title`)
  }
  return (
    <Stack gap={16}>
      <FactTick fact={`${fact}.included`} label="This group is in the policy" />
      {category.included && (
        <>
          <FactText fact={`${fact}.title`} label="What you call this group" />
          <FactText fact={`${fact}.data`} label="What you hold" long />
          <FactText fact={`${fact}.source`} label="Where it comes from" long />
          <FactText fact={`${fact}.mustProvide`} label="Must they give it, and what happens otherwise" long />
          <div data-fact={`${fact}.uses`}>
            {category.uses.map((use, index) => {
              const path = `${fact}.uses.${index}`
              const asks = gaps.some((gap) => gap.fact.startsWith(`${path}.`))
              return (
                <FoldingRow
                  key={use.id}
                  level={4}
                  title={use.title.trim() || 'A use without a name'}
                  summary={retentionWords(use.retention)}
                  state={asks ? 'asks' : 'done'}
                  open={open.startsWith(`${path}.`) || open === path}
                  onToggle={(opened) => onOpen(opened ? `${path}.title` : fact)}
                >
                  <UseFields
                    use={use}
                    fact={path}
                    onRemove={() =>
                      set(
                        `${fact}.uses`,
                        category.uses.filter(({ id }) => id !== use.id),
                      )
                    }
                  />
                </FoldingRow>
              )
            })}
          </div>
          {showGaps && category.uses.length === 0 && <p>{gaps.find((gap) => gap.fact === `${fact}.uses`)?.say}</p>}
          <div>
            <Button variant="default" size="compact-md" onClick={add}>
              Add a use
            </Button>
          </div>
        </>
      )}
    </Stack>
  )
}
