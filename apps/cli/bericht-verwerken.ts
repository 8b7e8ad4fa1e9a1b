// SPDX-License-Identifier: EUPL-1.2
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Bericht, type Controle, decode } from '#libs/ijw';
import { isGemeentecode } from '#libs/kernel';
import { berichtBestand, berichtOntvangen } from '#modules/berichten';
import { type DeclaratieView, declaratieBijBericht, declaratieInzien, type PrestatieRij } from '#modules/declaraties';
import { toewijzingenlijst } from '#modules/toegang';
import { runAct } from '#platform/act';
import { deliverAll } from '#platform/bezorger';
import type { Wie } from '#platform/hoed';
import { handlers } from '#platform/huis';
import type { Omgeving } from '#platform/omgeving';
import { ask } from '#platform/query';
import { bevindingText, declaratieVerslag, weigeringVerslag } from './bericht-verslag.ts';

type Uitvoer = {
  /** Folder for the answers; made when it is not there. Without it they are only kept. */
  readonly retour?: string | undefined;
  /** Takes each line of the report; the screen unless told otherwise. */
  readonly print?: (regel: string) => void;
  /** Takes what is wrong with the question itself. */
  readonly printFout?: (regel: string) => void;
};
/** What became of one file: lines to print, and whether all was approved. */
type Verwerkt = { readonly regels: readonly string[]; readonly goed: boolean; readonly antwoord?: Uint8Array };

/**
 * Takes 301 and 323 messages in, whoever they are for: the operator acts for the gemeente of each message. A 301 is loaded as
 * allocations; a 323 is judged and answered, and its 325 goes to the folder as `<name of the file>.325.xml`. The same file
 * again changes nothing and gives the same answer. 0: all approved, 1: findings, 2: wrong use.
 */
export async function berichtVerwerken(
  omgeving: Omgeving,
  bestanden: readonly string[],
  { retour, print = console.log, printFout = console.error }: Uitvoer,
): Promise<number> {
  if (bestanden.length === 0) {
    printFout('Noem een of meer bestanden, bijvoorbeeld: bericht verwerk declaratie.xml --retour antwoorden');
    return 2;
  }
  let code = 0;
  const namen = new Set<string>();
  for (const bestand of bestanden) {
    const inhoud = await lees(bestand);
    if (inhoud instanceof Error) {
      printFout(`${bestand}: dit bestand kan niet worden gelezen (${inhoud.message})`);
      code = 2;
      continue;
    }
    const { regels, goed, antwoord } = await verwerk(omgeving, inhoud);
    print([`${bestand}:`, ...regels.map((regel) => `  ${regel}`)].join('\n'));
    if (antwoord && retour !== undefined)
      print(`  Antwoord geschreven: ${await schrijf(retour, bestand, antwoord, namen)}`);
    if (!goed) code = Math.max(code, 1);
  }
  return code;
}

async function lees(bestand: string): Promise<Uint8Array<ArrayBuffer> | Error> {
  try {
    return new Uint8Array(await readFile(bestand));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  }
}

/** Two files of one name get answers of two names. */
async function schrijf(map: string, bestand: string, antwoord: Uint8Array, namen: Set<string>): Promise<string> {
  const naam = basename(bestand).replace(/\.xml$/i, '');
  let uniek = naam;
  for (let nummer = 2; namen.has(uniek); nummer += 1) uniek = `${naam}-${nummer}`;
  namen.add(uniek);
  await mkdir(map, { recursive: true });
  const pad = join(map, `${uniek}.325.xml`);
  await writeFile(pad, antwoord);
  return pad;
}

async function verwerk(omgeving: Omgeving, inhoud: Uint8Array<ArrayBuffer>): Promise<Verwerkt> {
  const { bericht, controle } = decode(inhoud);
  if (!bericht)
    return {
      goed: false,
      regels: ['Niet aangenomen: dit is geen geldig bericht.', ...controle.bevindingen.map(bevindingText)],
    };
  const { Afzender, Ontvanger } = bericht.Header;
  const wie = operator(isGemeentecode(Ontvanger) ? Ontvanger : Afzender);
  const ontvangen = await runAct(omgeving, wie, berichtOntvangen, { inhoud });
  if (ontvangen.status !== 'decided') return { goed: false, regels: weigeringVerslag(ontvangen) };
  const { bericht: kenmerk } = ontvangen.value;
  if (bericht.soort === '301') return laadToewijzingen(omgeving, wie, kenmerk, controle);
  if (bericht.soort === '323') return beantwoord(omgeving, wie, kenmerk, { bericht, controle });
  return { goed: true, regels: [`Bewaard. Op een bericht ${bericht.soort} volgt hier niets.`] };
}

/** Whoever runs the command acts for the gemeente that the message is from or for. */
const operator = (gemeente: string): Wie => ({
  persoon: null,
  naam: 'Opdrachtregel',
  hoed: { soort: 'gemeente', code: gemeente, naam: gemeente, rollen: ['toegang', 'financien'] },
});

async function laadToewijzingen(
  omgeving: Omgeving,
  wie: Wie,
  kenmerk: string,
  { bevindingen }: Controle,
): Promise<Verwerkt> {
  await deliverAll(omgeving, handlers);
  const aantal = (await ask(omgeving, wie, toewijzingenlijst, { bericht: kenmerk })).length;
  const telling = aantal === 1 ? '1 toewijzing overgenomen.' : `${aantal} toewijzingen overgenomen.`;
  return { goed: bevindingen.length === 0, regels: [telling, ...bevindingen.map(bevindingText)] };
}

type Gelezen = { readonly bericht: Extract<Bericht, { soort: '323' }>; readonly controle: Controle };

async function beantwoord(omgeving: Omgeving, wie: Wie, kenmerk: string, gelezen: Gelezen): Promise<Verwerkt> {
  await deliverAll(omgeving, handlers);
  const gevonden = await ask(omgeving, wie, declaratieBijBericht, { bericht: kenmerk });
  const declaratie = gevonden && (await heleDeclaratie(omgeving, wie, gevonden.id));
  const antwoord = gevonden && (await ask(omgeving, wie, berichtBestand, { id: gevonden.antwoord }));
  if (!declaratie || !antwoord) return { goed: false, regels: ['Bewaard, maar nog niet beoordeeld: zie het logboek.'] };
  const regels = declaratieVerslag(declaratie, gelezen.bericht, gelezen.controle);
  return { goed: declaratie.staat === 'toegekend', regels, antwoord: antwoord.inhoud };
}

/** The declaratie with all its lines, in the order of the message. */
async function heleDeclaratie(omgeving: Omgeving, wie: Wie, id: string): Promise<DeclaratieView | undefined> {
  const eerste = await ask(omgeving, wie, declaratieInzien, { id });
  if (!eerste) return undefined;
  const prestaties: PrestatieRij[] = [...eerste.prestaties];
  for (let pagina = 2; pagina <= eerste.paginas; pagina += 1)
    prestaties.push(...((await ask(omgeving, wie, declaratieInzien, { id, pagina }))?.prestaties ?? []));
  return { ...eerste, prestaties: prestaties.sort((a, b) => a.volgnummer - b.volgnummer) };
}
