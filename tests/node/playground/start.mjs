// Starts Microsoft 365 Agents Playground in a folder of its own, as one of the people of .m365agentsplayground.yml.
//   npm start                           as Mireille Tramontagne, who takes part
//   npm start -- "Nadège Branchelune"   as staff, who links the chat to its promotion

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = import.meta.dirname;
const settings = '.m365agentsplayground.yml';
const person = /^( +(?:- )?)id: '29:.*\n(?: +\w+: .*\n)+?(?= *- id: '29:|\w)/gm;

/** The Playground has one current user, and cannot change who it is: the two change places before it starts. */
function as(name, yml) {
    const [current, ...others] = yml.match(person);
    const other = name && others.find(one => one.includes(`name: ${name}\n`));
    if (!name || current.includes(`name: ${name}\n`)) return yml;
    if (!other) throw new Error(`${settings} has nobody called ${name}.`);
    return yml.replace(person, one => one === current ? lines(other, '  ', '  ') : one === other ? lines(current, '  - ', '    ') : one);
}

const lines = (one, first, rest) => one.trimEnd().split('\n').map((line, index) => (index ? rest : first) + line.replace(/^[ -]+/, '') + '\n').join('');

/** Gives its address and a way to end it. @param chat the group chat's id and name, when not those of the file */
export async function start(botEndpoint, { name, chat, port = 0 } = {}) {
    const folder = await mkdtemp(path.join(tmpdir(), 'rameau-playground-'));
    const yml = as(name, await readFile(path.join(here, settings), 'utf8'));
    await writeFile(path.join(folder, settings), chat ? yml.replace(/^groupChat:\n.*\n.*\n/m, `groupChat:\n  id: '${chat.id}'\n  name: ${chat.name}\n`) : yml);
    const cli = path.join(here, 'node_modules/@microsoft/m365agentsplayground/cli.js');
    const child = spawn(process.execPath, [cli, 'start', '-e', botEndpoint, '-c', 'msteams', '-p', `${port}`, '--disable-telemetry'], {
        cwd: folder,
        env: { ...process.env, APPLICATION_INSIGHTS_NO_STATSBEAT: 'true', BROWSER: 'none' },
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise(resolve => child.once('exit', resolve));
    const close = async () => {
        child.kill('SIGKILL');
        await ended;
        await rm(folder, { recursive: true, force: true });
    };
    for await (const line of createInterface(child.stdout)) {
        const listening = /Listening on (\d+)/.exec(line)?.[1];
        if (!listening) continue;
        child.stdout.resume();
        return { url: `http://localhost:${listening}`, ended, close };
    }
    await close();
    throw new Error('The Playground ended before it listened.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const { url, ended, close } = await start('http://localhost:3978/api/messages', { name: process.argv[2], port: 56150 });
    console.log(`Playground: ${url}`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
    await ended;
}
