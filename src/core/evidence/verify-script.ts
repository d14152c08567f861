/**
 * SHA-256 (FIPS 180-4) as the page carries it: browsers offer theirs only to pages from a server. `sha256()` takes pieces with
 * `add(bytes)` and gives the hexadecimal words with `hex()`. Kept as text, because it leaves in a file.
 */
export const sha256Script = `'use strict';
var K = [];
(function () {
  var prime = 2, found = 0, is;
  while (found < 64) {
    is = true;
    for (var d = 2; d * d <= prime; d++) if (prime % d === 0) { is = false; break; }
    if (is) { K[found++] = (Math.pow(prime, 1 / 3) * 4294967296) | 0; }
    prime++;
  }
})();
function sha256() {
  var h = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
  var rest = new Uint8Array(64), held = 0, length = 0, w = new Int32Array(64);
  function block(bytes, at) {
    var i, s0, s1, t1, t2;
    for (i = 0; i < 16; i++, at += 4) w[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    for (i = 16; i < 64; i++) {
      s0 = w[i - 15]; s1 = w[i - 2];
      s0 = ((s0 >>> 7) | (s0 << 25)) ^ ((s0 >>> 18) | (s0 << 14)) ^ (s0 >>> 3);
      s1 = ((s1 >>> 17) | (s1 << 15)) ^ ((s1 >>> 19) | (s1 << 13)) ^ (s1 >>> 10);
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
    }
    var a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], x = h[7];
    for (i = 0; i < 64; i++) {
      t1 = (x + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      t2 = ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      x = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
    }
    h[0] = (h[0] + a) | 0; h[1] = (h[1] + b) | 0; h[2] = (h[2] + c) | 0; h[3] = (h[3] + d) | 0;
    h[4] = (h[4] + e) | 0; h[5] = (h[5] + f) | 0; h[6] = (h[6] + g) | 0; h[7] = (h[7] + x) | 0;
  }
  return {
    add: function (bytes) {
      var at = 0;
      length += bytes.length;
      if (held > 0) {
        var part = Math.min(64 - held, bytes.length);
        rest.set(bytes.subarray(0, part), held);
        held += part; at = part;
        if (held < 64) return;
        block(rest, 0); held = 0;
      }
      for (; at + 64 <= bytes.length; at += 64) block(bytes, at);
      rest.set(bytes.subarray(at), 0); held = bytes.length - at;
    },
    hex: function () {
      var end = new Uint8Array(held < 56 ? 64 : 128), high = Math.floor(length / 536870912), low = (length << 3) >>> 0;
      end.set(rest.subarray(0, held), 0); end[held] = 0x80;
      for (var i = 0; i < 4; i++) {
        end[end.length - 5 - i] = (high >>> (8 * i)) & 255;
        end[end.length - 1 - i] = (low >>> (8 * i)) & 255;
      }
      block(end, 0); if (end.length > 64) block(end, 64);
      return h.map(function (word) { return ('00000000' + (word >>> 0).toString(16)).slice(-8); }).join('');
    }
  };
}
`

/** What the page does: reads the files of the chosen folder one by one, compares, and names what differs. */
export const verifyScript = `${sha256Script}
var text = document.getElementById('list').textContent, list = JSON.parse(text);
var own = { 'manifest.json': 1, 'verify.html': 1 };
function codeOf(words) { var made = sha256(); made.add(new TextEncoder().encode(words)); return made.hex(); }
var code = codeOf(text);
document.getElementById('code').textContent = code.replace(/(.{8})/g, '$1 ').trim();
var state = document.getElementById('state'), rows = document.getElementById('rows');
function row(path, title, word, kind) {
  var line = document.createElement('tr');
  line.className = kind;
  [word, title, path].forEach(function (words) {
    var cell = document.createElement('td'); cell.textContent = words; line.appendChild(cell);
  });
  rows.appendChild(line);
}
async function hashOf(file) {
  var made = sha256(), size = 4194304;
  for (var at = 0; at < file.size; at += size) made.add(new Uint8Array(await file.slice(at, at + size).arrayBuffer()));
  return made.hex();
}
async function check(chosen) {
  rows.textContent = '';
  document.getElementById('table').hidden = false;
  var files = new Map(), strange = 0, wrong = 0;
  chosen.forEach(function (file) {
    var path = file.webkitRelativePath || file.name;
    files.set(path.indexOf('/') < 0 ? path : path.slice(path.indexOf('/') + 1), file);
  });
  for (var i = 0; i < list.files.length; i++) {
    var one = list.files[i], file = files.get(one.path);
    state.textContent = 'Checking ' + (i + 1) + ' of ' + list.files.length;
    files.delete(one.path);
    if (!file) { wrong++; row(one.path, one.title, 'Missing', 'bad'); continue; }
    if (file.size === one.size && (await hashOf(file)) === one.sha256) { row(one.path, one.title, 'As it was made', 'good'); continue; }
    wrong++; row(one.path, one.title, 'Altered', 'bad');
  }
  var manifest = files.get('manifest.json');
  if (manifest && (await hashOf(manifest)) !== code) { wrong++; row('manifest.json', 'The list of files', 'Altered', 'bad'); }
  files.forEach(function (file, path) { if (!own[path]) { strange++; row(path, 'Not part of this pack', 'Added', 'odd'); } });
  document.body.className = wrong > 0 ? 'bad' : 'good';
  state.textContent = wrong > 0
    ? (wrong === 1 ? 'One file is altered or missing.' : wrong + ' files are altered or missing.')
    : (list.files.length === 1 ? 'The one file is as it was made.' : 'All ' + list.files.length + ' files are as they were made.') + (strange > 0 ? ' Some were added and are not part of it.' : '');
}
document.getElementById('folder').addEventListener('change', function (event) {
  check(Array.prototype.slice.call(event.target.files)).catch(function () { state.textContent = 'The files could not be read. Unpack them into a folder and choose that folder.'; });
});
`
