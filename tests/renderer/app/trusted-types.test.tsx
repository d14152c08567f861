import { expect, test } from 'vitest'
import { policyRules } from '../../../src/renderer/src/app/trusted-types'

test('style sheets pass, markup and scripts do not', () => {
  const styles = ':root{--mantine-color-body:#fff} @media (min-width:48em){.a>b{color:red}}'
  expect(policyRules.createHTML(styles)).toBe(styles)
  expect(() => policyRules.createHTML('<img src=x onerror=alert(1)>')).toThrow(TypeError)
  expect(() => policyRules.createHTML('a{}</style><script>')).toThrow(TypeError)
  expect(() => policyRules.createScript('alert(1)')).toThrow(TypeError)
  expect(() => policyRules.createScriptURL('app://steward/x.js')).toThrow(TypeError)
})
