import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

if (process.argv.includes('--tests')) {
  const tests = (await readdir(here('tests'))).map((name) => here(`tests/${name}`));
  await rm(here('artifacts'), { recursive: true, force: true });
  await build({ entryPoints: tests, outdir: here('artifacts'), bundle: true, platform: 'node', format: 'esm', outExtension: { '.js': '.mjs' } });
} else {
  const room = here('../../wwwroot/room/');
  await rm(room, { recursive: true, force: true });
  await mkdir(room, { recursive: true });
  await build({ entryPoints: { app: here('src/main.ts') }, outdir: room, bundle: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'linked' });
  await cp(here('index.html'), `${room}index.html`);
  await cp(here('../../../../manifest/color.png'), `${room}bot.png`);
}
