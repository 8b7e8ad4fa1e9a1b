// SPDX-License-Identifier: EUPL-1.2
import { makeDataFolder, startProgram } from '../support/program.ts';
import { signIn, type Visitor } from '../support/visitor.ts';
import { percentile, printTable, timed } from './measure.ts';

const doelen = 200;
const rounds = 30;
const warmUps = 5;
const niveaus = ['uiteindelijk-effect', 'later-effect', 'eerste-effect', 'resultaat', 'inspanning'];
const segment = 'wonen-en-respijtzorg';
const keten = `/segmenten/${segment}/effectketen`;

/** The page of a chain of 200 doelen, question, picture and words together, beside two pages that draw no picture. */
export async function effectketen(): Promise<void> {
  const { map, remove } = await makeDataFolder();
  const program = await startProgram(map);
  try {
    const noor = await signIn(program.adres, 'noor-van-dijk');
    await fill(program.adres, noor);
    const html = await (await noor.get(`/beleid${keten}`)).text();
    const [boxes, edges] = ['node ', 'edge'].map((part) => html.split(`class="ir-graph__${part}`).length - 1);
    const yardstick = await measure(noor, '/');
    const row = (wat: string, times: readonly number[]) => [
      wat,
      percentile(times, 50).toFixed(1),
      percentile(times, 95).toFixed(1),
      (percentile(times, 50) / percentile(yardstick, 50)).toFixed(1),
    ];
    console.log(`\nEffectketen: een plaatje met ${boxes} vakken en ${edges} pijlen; streven ten hoogste 200 ms`);
    printTable(
      ['pagina', 'p50 ms', 'p95 ms', '× werkvoorraad'],
      [
        row('werkvoorraad (meetlat)', yardstick),
        row('beleid (meetlat)', await measure(noor, '/beleid')),
        row('effectketen', await measure(noor, `/beleid${keten}`)),
      ],
    );
  } finally {
    await program.stop();
    await remove();
  }
}

/** From the plan on to 200 doelen, on each level in turn; each serves two that stand higher. */
async function fill(adres: string, visitor: Visitor): Promise<void> {
  const cookie = visitor
    .cookies()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  const ask = async (methode: string, pad: string, inhoud: object = {}) => {
    const headers = { Cookie: cookie, Origin: adres, 'Content-Type': 'application/json' };
    const answer = await fetch(`${adres}/api/v1${keten}${pad}`, {
      method: methode,
      headers,
      body: JSON.stringify(inhoud),
    });
    if (!answer.ok) throw new Error(`${pad}: ${answer.status} ${await answer.text()}`);
    return answer.text();
  };
  await ask('POST', '/voorstellen');
  const list = await fetch(`${adres}/api/v1${keten}`, { headers: { Cookie: cookie } });
  const own: number = (await list.json()).keten.doelen.length;
  for (let at = 0; at < doelen - own; at += 1) {
    const niveau = niveaus[at % niveaus.length];
    await ask('POST', '/doelen', { naam: `Doel nummer ${at}`, niveau });
    const served = at % niveaus.length === 0 ? [] : [at - 1, at - 1 - niveaus.length].filter((other) => other >= 0);
    const dient = served.map((other) => `doel-nummer-${other}`);
    await ask('PUT', `/doelen/doel-nummer-${at}/plaats`, { niveau, dient });
  }
}

async function measure(visitor: Visitor, pad: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds + warmUps; round += 1) {
    const time = await timed(async () => (await visitor.get(pad)).text());
    if (round >= warmUps) times.push(time);
  }
  return times;
}
