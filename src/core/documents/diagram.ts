import { z } from 'zod'

/** What a box stands for: how it is filled and framed on paper. */
export const diagramTones = ['plain', 'still', 'passed', 'here', 'pine', 'amber', 'red', 'info'] as const
export type DiagramTone = (typeof diagramTones)[number]

const box = z.object({
  /** Left upper corner and size, in pixels at full size. */
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  label: z.string().max(200),
  detail: z.string().max(200),
  tone: z.enum(diagramTones),
  /** An end of the questions. */
  round: z.boolean(),
})

const line = z.object({
  /** Down and across only. */
  path: z.string().regex(/^M[\d.-]+ [\d.-]+([VH][\d.-]+)+$/),
  label: z.string().max(200),
  x: z.number(),
  y: z.number(),
  anchor: z.enum(['start', 'middle']),
  taken: z.boolean(),
})

/** Boxes and lines: one page of a picture, from `top` downwards. Only numbers and words travel, never markup. */
export const diagram = z.object({
  top: z.number(),
  width: z.number().min(1),
  height: z.number().min(1),
  boxes: z.array(box).max(500),
  lines: z.array(line).max(1000),
  about: z.string().max(200),
})
export type Diagram = z.output<typeof diagram>
