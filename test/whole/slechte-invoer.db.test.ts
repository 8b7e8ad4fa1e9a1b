// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDataFolder, type Program, startProgram } from '../support/program.ts';
import { signIn } from '../support/visitor.ts';

// The real program, as somebody on the network sees it.
const megabyte = 1024 * 1024;
let folder: Awaited<ReturnType<typeof makeDataFolder>>;
let program: Program;
let Cookie: string;

beforeAll(async () => {
  folder = await makeDataFolder();
  program = await startProgram(folder.map, '--voorbeeld', 'plan');
  const { cookies } = await signIn(program.adres, 'de-linde');
  Cookie = cookies()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
}, 120_000);
afterAll(async () => {
  await program?.stop();
  await folder?.remove();
});

/** What the program holds now, in megabytes. */
const held = async (): Promise<number> =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${program.pid}/status`, 'utf8'))?.[1]) / 1024;

type Stroom = { readonly status: number | null; readonly gestuurd: number; readonly meest: number };

/** Sends half a gigabyte in pieces, for as long as it is taken, and looks meanwhile at what the program holds. */
async function stroom(pad: string, headers: Record<string, string>): Promise<Stroom> {
  const { hostname, port } = new URL(program.adres);
  const answer: { status: number | null; closed: boolean } = { status: null, closed: false };
  const sending = request({ hostname, port, path: pad, method: 'POST', headers });
  sending.on('response', (response) => {
    answer.status = response.statusCode ?? null;
    response.resume();
  });
  sending.on('error', () => {});
  sending.on('close', () => {
    answer.closed = true;
  });
  const piece = Buffer.alloc(megabyte, 'x');
  let gestuurd = 0;
  let meest = await held();
  while (gestuurd < 500 && answer.status === null && !answer.closed) {
    if (!sending.write(piece))
      await Promise.race([new Promise((resolve) => sending.once('drain', resolve)), sleep(2_000)]);
    gestuurd += 1;
    if (gestuurd % 10 === 0) meest = Math.max(meest, await held());
  }
  for (let wait = 0; wait < 50 && answer.status === null && !answer.closed; wait += 1) await sleep(100);
  meest = Math.max(meest, await held());
  sending.destroy();
  return { status: answer.status, gestuurd, meest };
}

describe('een half gigabyte', () => {
  const lang = { 'Content-Length': String(500 * megabyte) };
  const stukken = { 'Transfer-Encoding': 'chunked' };
  const xml = { 'Content-Type': 'application/xml' };
  const formulier = { 'Content-Type': 'multipart/form-data; boundary=grens' };
  test.each<[string, string, Record<string, string>, readonly number[]]>([
    ['als bericht', '/api/v1/berichten', { ...xml, ...lang }, [413]],
    ['als bericht dat niet zegt hoe groot het is', '/api/v1/berichten', { ...xml, ...stukken }, [413]],
    ['als document', '/api/v1/inschrijvingen/x/bewijsstukken', { ...formulier, ...stukken }, [413]],
    ['op een pagina', '/berichten/nieuw', { ...formulier, ...lang }, [413]],
    ['op een pagina, in stukken', '/berichten/nieuw', { ...formulier, ...stukken }, [413]],
    ['van wie zich niet aanmeldt', '/api/v1/berichten', { ...xml, ...stukken, Cookie: '' }, [401]],
  ])(
    '%s wordt geweigerd voordat het binnen is, en neemt geen geheugen',
    { timeout: 60_000 },
    async (_, pad, koppen, statussen) => {
      const before = await held();
      const own = { Cookie, Origin: program.adres, ...koppen };
      const { status, gestuurd, meest } = await stroom(pad, own);
      expect(statussen).toContain(status);
      expect(gestuurd, 'megabytes').toBeLessThan(60);
      expect(meest - before, 'megabytes').toBeLessThan(120);
      expect((await fetch(`${program.adres}/gezond`)).status).toBe(200);
    },
  );
});
