// A Debian package around the unpacked program. electron-builder's own needs a tool that it downloads; dpkg-deb is on every
// Debian and Ubuntu.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' }

/** Builds the package and returns its file. */
export function buildDeb({ root, unpacked, output, version }) {
  const { author, homepage, description, build } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const architecture = ARCHITECTURES[process.arch]
  const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-deb-'))
  const put = (name, text, mode = 0o644) => {
    const file = path.join(tree, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text, { mode })
  }
  try {
    fs.chmodSync(tree, 0o755)
    fs.cpSync(unpacked, path.join(tree, 'opt/Steward'), { recursive: true })
    fs.chmodSync(path.join(tree, 'opt/Steward/chrome-sandbox'), 0o4755) // for systems that forbid user namespaces
    put('usr/bin/steward', launcher, 0o755)
    put('usr/share/applications/steward.desktop', desktopEntry)
    put('usr/share/doc/steward/copyright', fs.readFileSync(path.join(root, 'LICENSE'), 'utf8'))
    for (const [icon, place] of [
      ['icon.svg', 'scalable'],
      ['icon.png', '1024x1024'],
    ]) {
      const name = `usr/share/icons/hicolor/${place}/apps/steward${path.extname(icon)}`
      put(name, fs.readFileSync(path.join(root, 'resources', icon)))
    }
    const control = {
      Package: 'steward',
      Version: version,
      Architecture: architecture,
      Maintainer: author,
      Homepage: homepage,
      Section: 'misc',
      Priority: 'optional',
      'Installed-Size': Math.ceil(sizeOf(tree) / 1024),
      Depends: build.deb.depends.join(', '),
      Description: description,
    }
    put(
      'DEBIAN/control',
      Object.entries(control)
        .map(([name, value]) => `${name}: ${value}\n`)
        .join(''),
    )
    const file = path.join(output, `steward_${version}_${architecture}.deb`)
    execFileSync('dpkg-deb', ['--root-owner-group', '-Zzstd', '-z9', '-b', tree, file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return file
  } finally {
    fs.rmSync(tree, { recursive: true, force: true })
  }
}

// No memory of a program that fell over is written to a disk.
const launcher = `#!/bin/sh
ulimit -c 0
exec /opt/Steward/steward "$@"
`

const desktopEntry = `[Desktop Entry]
Type=Application
Name=Steward
Comment=Register of privacy requests, breaches and decisions
Exec=/usr/bin/steward
Icon=steward
Terminal=false
Categories=Office;
StartupWMClass=Steward
`

function sizeOf(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => fs.lstatSync(path.join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
}
