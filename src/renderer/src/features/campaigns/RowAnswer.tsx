import type { ShownRow } from '@core/campaigns/contract'
import { List, Text } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'

/** Why a row has its answer, what would have to be done, and the law behind it. */
export function RowAnswer({ answer }: { readonly answer: NonNullable<ShownRow['answer']> }) {
  return (
    <>
      <Text>{answer.say}</Text>
      {answer.duties.length > 0 && (
        <List spacing={6} listStyleType="disc" withPadding>
          {answer.duties.map(({ say }) => (
            <List.Item key={say}>{say}</List.Item>
          ))}
        </List>
      )}
      <LawLine rules={answer.rules} />
    </>
  )
}
