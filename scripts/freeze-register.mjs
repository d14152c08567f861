#!/usr/bin/env node
// Freezes the register of this version for the tests of all later ones: `node scripts/freeze-register.mjs 0.1.0` makes
// tests/fixtures/registers/0.1.0. A released one is never made anew: delete the folder first if it was not released.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')
const fixtures = path.join(root, 'tests/fixtures')
const version = process.argv[2] ?? JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).version
const hook = pathToFileURL(path.join(fixtures, 'child/resolve.mjs')).href
const quiet = ['ExperimentalWarning', 'MODULE_TYPELESS_PACKAGE_JSON'].map((name) => `--disable-warning=${name}`)
const flags = ['--experimental-transform-types', ...quiet, '--import', hook]
const program = path.join(fixtures, 'child/freeze-register.ts')
const target = path.join(fixtures, 'registers', version)
const { status } = spawnSync(process.execPath, [...flags, program, version, target], { stdio: 'inherit' })
process.exit(status ?? 1)
