// SPDX-License-Identifier: EUPL-1.2
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Bericht, type Berichtkop, type BerichtVan, type Controle, decode, isHeensoort, leesKop } from '#libs/ijw';
import { isGemeentecode } from '#libs/kernel';
import { berichtBestand, berichtBezorgen, berichtInzien } from '#modules/berichten';
import { type DeclaratieView, declaratieBijBericht, declaratieInzien, type PrestatieRij } from '#modules/declaraties';
import { toewijzingenlijst } from '#modules/toegang';
import { runAct } from '#platform/act';
import { Bestand } from '#platform/bestand';
import { deliverAll } from '#platform/bezorger';
import type { Wie } from '#platform/hoed';
import { handlers } from '#platform/huis';
import type { Omgeving } from '#platform/omgeving';
import { ask } from '#platform/query';
import { bevindingText, declaratieVerslag, retourVerslag, somVerslag, weigeringVerslag } from './bericht-verslag.ts';

type Uitvoer = {
  /** Folder for the answers; made when it is not there. Without it they are only kept. */
  readonly retour?: string | undefined;
  /** Takes each line of the report; the screen unless told otherwise. */
  readonly print?: (regel: string) => void;
  /** Takes what is wrong with the question itself. */
  readonly printFout?: (regel: string) => void;
};
/** What became of one file: lines to print, and whether all was approved. */
type Verwerkt = { readonly regels: readonly string[]; readonly goed: boolean; readonly antwoord?: Antwoord };
type Antwoord = { readonly soort: string; readonly inhoud: Uint8Array };

/**
 * Takes messages in, whoever they are for: the operator acts for the gemeente of each message. Each is handled, and its
 * return message or answer goes to the folder as `<name of the file>.<number of the answer>.xml`. The same file again
 * changes nothing and gives the same answer. 0: all approved, 1: findings, 2: wrong use.
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
    const geopend = await open(bestand);
    if (geopend instanceof Error) {
      printFout(`${bestand}: dit bestand kan niet worden gelezen (${geopend.message})`);
      code = 2;
      continue;
    }
    const { regels, goed, antwoord } = await verwerk(omgeving, geopend);
    print([`${bestand}:`, ...regels.map((regel) => `  ${regel}`)].join('\n'));
    if (antwoord && retour !== undefined)
      print(`  Antwoord geschreven: ${await schrijf(retour, bestand, antwoord, namen)}`);
    if (!goed) code = Math.max(code, 1);
  }
  return code;
}

/** A file that can be read piece by piece, however large. */
async function open(bestand: string): Promise<Bestand | Error> {
  try {
    if (!(await stat(bestand)).isFile()) return new Error('het is geen bestand');
    return await Bestand.open(bestand);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  }
}

/** Two files of one name get answers of two names. */
async function schrijf(map: string, bestand: string, { soort, inhoud }: Antwoord, namen: Set<string>): Promise<string> {
  const naam = basename(bestand).replace(/\.xml$/i, '');
  let uniek = naam;
  for (let nummer = 2; namen.has(uniek); nummer += 1) uniek = `${naam}-${nummer}`;
  namen.add(uniek);
  await mkdir(map, { recursive: true });
  const pad = join(map, `${uniek}.${soort}.xml`);
  await writeFile(pad, inhoud);
  return pad;
}

/** Up to this size a file is read as a whole, so that every line can be reported. */
const geheelGelezen = 25 * 1024 * 1024;

type Gelezen = { readonly kop: Berichtkop; readonly heel: Bericht | null; readonly controle: Controle | null };

async function lees(bestand: Bestand): Promise<Gelezen | readonly string[]> {
  if (bestand.size > geheelGelezen) {
    const { kop, bevindingen } = await leesKop(bestand.stream());
    return kop ? { kop, heel: null, controle: null } : bevindingen.map(bevindingText);
  }
  const { bericht, controle } = decode(new Uint8Array(await bestand.arrayBuffer()));
  return bericht ? { kop: bericht, heel: bericht, controle } : controle.bevindingen.map(bevindingText);
}

async function verwerk(omgeving: Omgeving, bestand: Bestand): Promise<Verwerkt> {
  const gelezen = await lees(bestand);
  if (!('kop' in gelezen)) return { goed: false, regels: ['Niet aangenomen: dit is geen geldig bericht.', ...gelezen] };
  const { Afzender, Ontvanger } = gelezen.kop.Header;
  const wie = operator(isGemeentecode(Ontvanger) ? Ontvanger : Afzender);
  const ontvangen = await runAct(omgeving, wie, berichtBezorgen, { bestand, iedereen: true });
  if (ontvangen.status !== 'decided') return { goed: false, regels: weigeringVerslag(ontvangen) };
  await deliverAll(omgeving, handlers);
  const { bericht: kenmerk } = ontvangen.value;
  const { soort } = gelezen.kop;
  if (soort === '323') return beantwoord(omgeving, wie, kenmerk, gelezen);
  if (isHeensoort(soort)) return teruggemeld(omgeving, wie, kenmerk, gelezen);
  return { goed: true, regels: [`Bewaard. Op een bericht ${soort} volgt hier niets.`] };
}

/** Whoever runs the command acts for the gemeente that the message is from or for. */
const operator = (gemeente: string): Wie => ({
  persoon: null,
  naam: 'Opdrachtregel',
  hoed: { soort: 'gemeente', code: gemeente, naam: gemeente, rollen: ['toegang', 'financien'] },
});

/** A message that has a return message: what that says, and for a 301 how many allocations were taken over. */
async function teruggemeld(
  omgeving: Omgeving,
  wie: Wie,
  kenmerk: string,
  { kop, controle }: Gelezen,
): Promise<Verwerkt> {
  const antwoord = await leesAntwoord(
    omgeving,
    wie,
    (await ask(omgeving, wie, berichtInzien, { id: kenmerk }))?.antwoord,
  );
  const bevindingen = (controle?.bevindingen ?? []).map(bevindingText);
  const aantal =
    kop.soort === '301' ? (await ask(omgeving, wie, toewijzingenlijst, { bericht: kenmerk })).length : null;
  const telling =
    aantal === null ? [] : [aantal === 1 ? '1 toewijzing overgenomen.' : `${aantal} toewijzingen overgenomen.`];
  if (!antwoord) return { goed: bevindingen.length === 0, regels: [...telling, ...bevindingen] };
  const { goed, regels } = retourVerslag(antwoord.bericht);
  return { goed, regels: [...telling, ...regels, ...bevindingen], antwoord };
}

async function leesAntwoord(omgeving: Omgeving, wie: Wie, id: string | null | undefined) {
  const bestand = id ? await ask(omgeving, wie, berichtBestand, { id }) : undefined;
  const bericht = bestand && decode(bestand.inhoud).bericht;
  return bericht && { soort: bericht.soort, inhoud: bestand.inhoud, bericht };
}

async function beantwoord(omgeving: Omgeving, wie: Wie, kenmerk: string, gelezen: Gelezen): Promise<Verwerkt> {
  const gevonden = await ask(omgeving, wie, declaratieBijBericht, { bericht: kenmerk });
  const eerste = gevonden && (await ask(omgeving, wie, declaratieInzien, { id: gevonden.id }));
  const bestand = gevonden && (await ask(omgeving, wie, berichtBestand, { id: gevonden.antwoord }));
  if (!eerste || !bestand)
    return { goed: false, regels: ['Bewaard, maar niet beoordeeld: zie de bevindingen bij het bericht.'] };
  const antwoord = { soort: '325', inhoud: bestand.inhoud };
  const goed = eerste.staat === 'toegekend';
  const { heel, controle } = gelezen;
  if (!isDeclaratie(heel) || !controle) return { goed, regels: somVerslag(eerste), antwoord };
  const declaratie = await heleDeclaratie(omgeving, wie, eerste);
  return { goed, regels: declaratieVerslag(declaratie, heel, controle), antwoord };
}

const isDeclaratie = (bericht: Bericht | null): bericht is BerichtVan<'323'> => bericht?.soort === '323';

/** The declaratie with all its lines, in the order of the message. */
async function heleDeclaratie(omgeving: Omgeving, wie: Wie, eerste: DeclaratieView): Promise<DeclaratieView> {
  const prestaties: PrestatieRij[] = [...eerste.prestaties];
  for (let pagina = 2; pagina <= eerste.paginas; pagina += 1)
    prestaties.push(...((await ask(omgeving, wie, declaratieInzien, { id: eerste.id, pagina }))?.prestaties ?? []));
  return { ...eerste, prestaties };
}
