// Makes law packs: the words of rules as a signed file that Steward takes in without the network.
//   node scripts/sign-law-pack.mjs new-key <private.pem>                     makes a pair and shows the public half
//   node scripts/sign-law-pack.mjs sign <private.pem> <pack.json> <out file>  judges the pack as Steward will, and signs it
// The private key is a file outside this folder and is read from nowhere else. Its public half is a line in
// src/register/library/publisher-keys.ts. What a pack may hold: src/core/library/law-pack.ts.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import fs from 'node:fs'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [act, ...given] = process.argv.slice(2)
const root = path.resolve(import.meta.dirname, '..')

if (act === 'new-key' && given.length === 1) newKey(given[0])
else if (act === 'sign' && given.length === 3) await signPack(...given)
else end('Say what to do: new-key <private.pem>, or sign <private.pem> <pack.json> <out file>')

function newKey(file) {
  if (isInside(file)) end('Keep the private key outside this folder: whoever has it can sign for everybody.')
  const { privateKey } = generateKeyPairSync('ed25519')
  fs.writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  console.log(`The private key is in ${file}. The public half, for src/register/library/publisher-keys.ts:`)
  console.log(publicHalf(privateKey))
}

async function signPack(keyFile, packFile, outFile) {
  const key = createPrivateKey(fs.readFileSync(keyFile))
  if (key.asymmetricKeyType !== 'ed25519') end('That is not an ed25519 key.')
  const { judgePack, sealPack, signedWords, rulesVersion } = await lawOfThisProgram()
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const json = fs.readFileSync(packFile, 'utf8')
  const judged = judgePack(json, { inUse: rulesVersion, program: version })
  if ('fault' in judged) end(judged.fault)
  const signature = sign(null, Buffer.from(signedWords(json), 'utf8'), key).toString('base64')
  fs.writeFileSync(outFile, sealPack(json, signature))
  console.log(
    `${outFile}: the rules of ${judged.pack.version}, ${Object.keys(judged.pack.rules).length} of them with other words.`,
  )
  console.log(`Signed with the key whose public half is ${publicHalf(key)}`)
}

function publicHalf(privateKey) {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')
}

/** The rules are TypeScript; Node strips the types itself, but wants the endings of the file names. */
async function lawOfThisProgram() {
  process.removeAllListeners('warning')
  registerHooks({
    resolve(specifier, context, next) {
      const bare = specifier.startsWith('.') && path.extname(specifier) === ''
      return next(bare ? `${specifier}.ts` : specifier, context)
    },
  })
  const core = pathToFileURL(path.join(root, 'src/core')).href
  return {
    ...(await import(`${core}/library/judge-pack.ts`)),
    ...(await import(`${core}/library/sealed-pack.ts`)),
    ...(await import(`${core}/law/rules.ts`)),
  }
}

function isInside(file) {
  return !path.relative(root, path.resolve(file)).startsWith('..')
}

function end(words) {
  console.error(words)
  process.exit(2)
}
