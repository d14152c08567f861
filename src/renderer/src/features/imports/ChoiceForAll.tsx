import type { Choice } from '@core/imports/contract'
import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import css from './imports.module.css'
import { choiceWords } from './PreviewTable'
import { useChoose } from './use-imports'

const all: readonly Choice[] = ['add', 'skip', 'new']

/** One answer for everybody who may be here already. */
export function ChoiceForAll({ id }: { readonly id: string }) {
  const client = useQueryClient()
  const choose = useChoose(id, () => void client.invalidateQueries({ queryKey: ['imports', 'rows', id] }))
  return (
    <Group gap={8}>
      <span className={css.hint}>For all of these:</span>
      {all.map((choice) => (
        <Button key={choice} variant="default" size="xs" onClick={() => choose.mutate({ choice })}>
          {choiceWords[choice]}
        </Button>
      ))}
    </Group>
  )
}
