import { expect, it } from 'vitest'
import { originOf } from '../../../src/main/app/origin'

it.each([
  ['app://steward/index.html#/today', 'app://steward'],
  ['app://steward', 'app://steward'],
  ['app://steward@evil.example/', 'app://evil.example'],
  ['app://steward.evil.example/', 'app://steward.evil.example'],
  ['app://steward:8080/', 'app://steward:8080'],
  ['APP://STEWARD/', 'app://STEWARD'],
  ['https://steward/', 'https://steward'],
  ['http://localhost:5173/x?y', 'http://localhost:5173'],
  ['file:///etc/passwd', 'file://'],
  ['javascript:alert(1)', 'javascript://'],
  ['about:blank', 'about://'],
  ['data:text/html,<b>', 'data://'],
  ['blob:app://steward/1', 'blob://'],
  ['//steward', ''],
  ['steward', ''],
  ['', ''],
])('%s comes from %s', (url, origin) => expect(originOf(url)).toBe(origin))
