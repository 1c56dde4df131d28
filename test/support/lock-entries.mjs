// Adds to package-lock.json the optional platform packages (binaries for other systems) that a registry mirror lacks.
// npm leaves such packages out of the lock, and `npm ci` then refuses it. Run after every `npm install`:
//   node test/support/lock-entries.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony', 'wasm32', 'wasm'];
const processors = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];
const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const platformOf = (name) => {
  const words = name.split('/').at(-1).split(/[-_]/);
  const os = systems.find((s) => words.includes(s) || (s === 'win32' && words.includes('win')));
  const cpu = processors.find((c) => words.includes(c));
  const libc = words.some((w) => w.startsWith('musl')) ? 'musl' : words.some((w) => w.startsWith('gnu')) ? 'glibc' : undefined;
  if (!os) return undefined; // an ordinary optional package, not a platform's binary
  const isWasm = os.startsWith('wasm');
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(isWasm ? {} : { os: [os] }), ...(libc && os === 'linux' ? { libc: [libc] } : {}) };
};

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}${path ? '/' : ''}node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[`node_modules/${name}`]) continue;
    const version = range.replace(/^[\^~]/, '');
    const platform = platformOf(name);
    if (!platform) continue;
    lock.packages[`node_modules/${name}`] = { version, ...platform, optional: true, ...(path && entry.dev ? { dev: true } : {}) };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added`);
