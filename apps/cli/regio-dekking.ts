// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { type Dekking, dekkingVan, loadPakket, openRegels, type Paragraafdekking } from '#libs/regiopakket';
import { paginas } from '#platform/pakket';
import { bestandsfout } from './bestandsfout.ts';
import { Gebruiksfout } from './opties.ts';
import { foutenText, packIn, type Uitvoer } from './regio.ts';

/**
 * Holds a pack against its documents and prints for every paragraph what was taken from it, and which lines were passed
 * over. 0: every line has a word, 1: some have not. @throws Gebruiksfout
 */
export async function regioDekking(
  map: string | undefined,
  bestanden: readonly string[],
  { json, print = console.log }: Uitvoer,
): Promise<number> {
  if (!map || bestanden.length === 0)
    throw new Gebruiksfout('Noem de map en elk document, bijvoorbeeld: regio dekking regios/een-regio plan=plan.txt');
  const read = await loadPakket(await packIn(map), paginas);
  if (!read.ok) {
    print(foutenText(map, read.fouten));
    return 1;
  }
  const { kop, paginas: bladen } = read.pakket;
  let open = 0;
  for (const bestand of bestanden) {
    const [code, pad = ''] = bestand.split(/=(.*)/s);
    if (pad === '') throw new Gebruiksfout(`Zeg in welk bestand het document staat, bijvoorbeeld: ${code}=plan.txt`);
    const document = kop.documenten.find((found) => found.code === code);
    if (!document) throw new Gebruiksfout(`Het pakket kent geen document "${code}".`);
    const dekking = dekkingVan(document, await lees(pad), { pakket: kop.ongemodelleerd, ...bladen });
    open += dekking.nietGevonden.length + dekking.paragrafen.flatMap(openRegels).length;
    open += dekking.paragrafen.filter(({ gevonden }, at) => !gevonden && at > 0).length;
    print(json ? JSON.stringify({ document: code, ...dekking }) : verslag(document.titel, dekking));
  }
  return open === 0 ? 0 : 1;
}

const lees = (pad: string): Promise<string> =>
  readFile(pad, 'utf8').catch((error: unknown) => {
    throw new Gebruiksfout(bestandsfout(error, pad) ?? `${pad}: dit bestand kan niet worden gelezen.`);
  });

function verslag(titel: string, { paragrafen, nietGevonden }: Dekking): string {
  const regels = paragrafen.flatMap((paragraaf) => paragraaf.regels);
  const open = paragrafen.flatMap(openRegels);
  return [
    titel,
    ...paragrafen.flatMap(paragraafText),
    '',
    ...nietGevonden.map((waar) => `niet in het document: ${waar}`),
    `${regels.length} regels in ${paragrafen.length} paragrafen; ${open.length} zonder woord`,
  ].join('\n');
}

function paragraafText(paragraaf: Paragraafdekking): readonly string[] {
  const items = [...new Set(paragraaf.regels.flatMap((regel) => regel.items))];
  return [
    '',
    `${paragraaf.paragraaf}  ${paragraaf.titel}${paragraaf.gevonden ? '' : '  (deze kop staat niet op een eigen regel in het document; schrijf nummer en titel zoals zij daar staan)'}`,
    ...items.map((item) => `  – ${item}`),
    ...paragraaf.regels.flatMap(({ reden, items: own }) => (reden && own.length === 0 ? [`  ○ ${reden}`] : [])),
    ...openRegels(paragraaf).map(({ nummer, tekst }) => `  ! regel ${nummer}: ${tekst.slice(0, 120)}`),
  ];
}
