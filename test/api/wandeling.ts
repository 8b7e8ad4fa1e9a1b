// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { overnameAanbieden, overnameWerkblad } from '#modules/contracten';
import { inlezingAanbieden, productenboekWerkblad } from '#modules/producten';
import { lonenWerkblad, looninlezingAanbieden } from '#modules/tarieven';
import { toewijzingovernameAanbieden, toewijzingovernameWerkblad } from '#modules/toegang';
import type { Eigenaar, Rol, Wie } from '#platform/hoed';
import { bewaarPlan } from '#platform/pakket';
import { placeAllEvents } from '#platform/volgorde';
import { endpoints } from '../../apps/api/endpoints.ts';
import { padveldenVan } from '../../apps/api/spine/endpoint.ts';
import { laadVoorbeeld } from '../../apps/cli/voorbeeld/laden.ts';
import { readVerhaal, type Verhaal } from '../../apps/cli/voorbeeld/verhaal.ts';
import { vertel } from '../../apps/cli/voorbeeld/vertellen.ts';
import { openWorld, type World } from '../support/world.ts';
import { type Antwoord, type Klant, openInterface } from './klant.ts';
import { wegen } from './wegen.ts';

export type Mens = Klant & { readonly naam: string; readonly rollen: readonly Rol[]; readonly eigenaar: Eigenaar };
type Gehoord = { readonly wie: string; readonly adres: string; readonly antwoord: Antwoord };

/** What everyone of the example story hears who walks through the whole interface after it was told. */
export type Wandeling = {
  readonly world: World;
  readonly verhaal: Verhaal;
  readonly mensen: readonly Mens[];
  /** Per path, what each of them was answered at each address. */
  readonly gehoord: ReadonlyMap<string, readonly Gehoord[]>;
  /** What was found to stand in paths, by the name that it has there. */
  readonly gevonden: ReadonlyMap<string, readonly string[]>;
};

const map = fileURLToPath(new URL('../../regios/midden-holland', import.meta.url));
/** A plan to lay beside that of the story. */
const anderPlan = fileURLToPath(new URL('../../regios/ijsselland', import.meta.url));
const mostAddresses = 2;

export async function wandel(): Promise<Wandeling> {
  const world = await openWorld();
  const deur = openInterface(world.omgeving);
  const { verhaal, mensen } = await beleef(world, deur, map);
  await bewaarPlan(world.omgeving, anderPlan);
  await placeAllEvents(world.omgeving);
  return { world, verhaal, mensen, ...(await walk(mensen)) };
}

export type Beleefd = {
  readonly verband: string;
  readonly verhaal: Verhaal;
  readonly people: ReadonlyMap<string, Wie>;
  readonly mensen: readonly Mens[];
};

/** Tells the story of a region, and then what it leaves out: something of every kind. */
export async function beleef(
  world: World,
  deur: ReturnType<typeof openInterface>,
  pakket: string,
  issuer = 'test',
): Promise<Beleefd> {
  const { verband, mensen: people } = await laadVoorbeeld(world.omgeving, pakket, issuer);
  const verhaal = await readVerhaal(pakket);
  await vertel({ omgeving: world.omgeving, verhaal, verband, mensen: people, zeg: () => {} });
  const signIn = [...people].map(async ([naam, { persoon, naam: voluit, hoed }]): Promise<Mens> => {
    const klant = await deur.als({ id: persoon ?? '', naam: voluit });
    return { ...klant, naam, rollen: hoed.rollen, eigenaar: hoed };
  });
  const mensen = await Promise.all(signIn);
  mensen.push(await beheerderVan(deur, verband));
  // The story leaves no product that is being changed.
  await mensen.find(({ rollen }) => rollen.includes('inkoper'))?.stuur('/producten/begeleiding-regulier/versies');
  // Nor workbooks that somebody offered to read in.
  const koper = [...people.values()].find(({ hoed }) => hoed.rollen.includes('inkoper'));
  const toegang = people.get(verhaal.toegang.medewerker);
  if (koper && toegang) await biedAan(world, koper, toegang);
  await draagAan(mensen, verhaal, people.get(verhaal.toegang.medewerker)?.hoed.code);
  await regel(mensen);
  await bescherm(mensen);
  await world.bezorg();
  return { verband, verhaal, people, mensen };
}

/** Nor anything that waits for somebody else. */
async function draagAan(mensen: readonly Mens[], verhaal: Verhaal, gemeente: string | undefined): Promise<void> {
  // A proposal about the region itself.
  await mensen
    .find(({ rollen }) => rollen.includes('programmadirecteur'))
    ?.stuur('/mandaatintrekkingen', {
      code: 'procedure-stopzetten',
      van: '2030-01-01',
      reden: 'Dit is een voorbeeld van een voorstel.',
    });
  // A request of a provider.
  await mensen
    .find(({ naam }) => naam === verhaal.toegang.aanbieder)
    ?.stuur('/toewijzingsverzoeken', { ...aanvraag, gemeente, bsn: verhaal.toegang.jeugdigen.at(-1)?.bsn });
  // Other choices that somebody put forward.
  const adviseur = mensen.find(({ rollen }) => rollen.includes('beleidsadviseur'));
  await adviseur?.stuur('/keuzevoorstellen', keuzevoorstel);
  // Somebody who is invited.
  await mensen
    .find(({ rollen }) => rollen.includes('beheerder'))
    ?.stuur('/uitnodigingen', {
      naam: 'Nina Groot',
      email: 'nina@regio.example',
      rollen: ['inkoper'],
      reden: 'Nieuw.',
    });
  // And a regiovisie that lies with the councils.
  for (const nummer of [1, 2, 3, 4, 5, 6, 7, 8])
    await adviseur?.stuur('/regiovisie/afspraken', { nummer, stand: 'deels' });
  await adviseur?.stuur('/regiovisie/versies', { titel: 'Regiovisie', van: '2026-01-01' });
}

/** Somebody who has let another program in, which is told what happens: the story has nobody who does that. */
async function beheerderVan(deur: ReturnType<typeof openInterface>, verband: string): Promise<Mens> {
  const rollen: readonly Rol[] = ['beheerder', 'inkoper'];
  const beheerder = await deur.iemand('verband', verband, ...rollen);
  const { json } = await beheerder.stuur('/systemen', { naam: 'Zaaksysteem', rollen: ['inkoper'] });
  await beheerder.stuur(`/systemen/${json.systeem}/geheimen`);
  await beheerder.stuur('/webhooks', { systeem: json.systeem, adres: 'https://koppeling.example/inkoop' });
  return { ...beheerder, naam: 'beheerder', rollen, eigenaar: { soort: 'verband', code: verband } };
}

async function biedAan(world: World, koper: Wie, toegang: Wie): Promise<void> {
  const asFile = (naam: string, inhoud: Uint8Array | undefined) => ({
    bestand: new File([Uint8Array.from(inhoud ?? [])], naam),
  });
  const boek = await world.vraag(koper, productenboekWerkblad, { id: 'productenboek.xlsx' });
  await world.lukt(koper, inlezingAanbieden, asFile('productenboek.xlsx', boek?.inhoud));
  const lonen = await world.vraag(koper, lonenWerkblad, { id: 'caolonen.xlsx' });
  await world.lukt(koper, looninlezingAanbieden, asFile('caolonen.xlsx', lonen?.inhoud));
  const contracten = await world.vraag(koper, overnameWerkblad, { id: 'lopende-contracten.xlsx' });
  await world.lukt(koper, overnameAanbieden, asFile('lopende-contracten.xlsx', contracten?.inhoud));
  const toewijzingen = await world.vraag(toegang, toewijzingovernameWerkblad, { id: 'lopende-toewijzingen.xlsx' });
  await world.lukt(toegang, toewijzingovernameAanbieden, asFile('lopende-toewijzingen.xlsx', toewijzingen?.inhoud));
}

const keuzevoorstel = {
  contract: 'ambulant-wmo',
  plafond: 'kan',
  ingang: '2099-01-01',
  toelichting: 'Om te zien wat een plafond doet.',
};
/** Nor anything about scales, account holders and agreements with others. */
async function regel(mensen: readonly Mens[]): Promise<void> {
  const adviseur = mensen.find(({ rollen }) => rollen.includes('beleidsadviseur'));
  const inkoper = mensen.find(({ rollen }) => rollen.includes('inkoper'));
  const schalen = ['regionaal'];
  const reden = { schaal: 'Genoeg.', personeel: 'Genoeg.', kennis: 'Genoeg.', innovatie: 'Genoeg.' };
  const dagen = { van: '2030-01-01', herzien: '2031-01-01' };
  const cellen = { beleid: schalen, inkoop: schalen, leveranciersmanagement: schalen };
  await adviseur?.stuur('/zorgvormen', { naam: 'Crisishulp', ...cellen, ...reden, ...dagen });
  await adviseur?.stuur('/derden', { met: 'Zorgverzekeraar', waarover: 'De overgang bij achttien jaar' });
  const overeenkomsten = await inkoper?.haal('/overeenkomsten');
  const aanbieder = overeenkomsten?.json?.[0]?.aanbieder;
  const houder = { aanbieder, houder: 'De regio', werklijst: 'verband', rol: 'inkoper', plichten: 'Overleg voeren' };
  await inkoper?.stuur('/accounthouders', houder);
  await inkoper?.stuur('/aanbiedersignalen', { aanbieder, soort: 'financieel', tekst: 'De jaarrekening is laat.' });
}

/** Nor a case that one person keeps apart, opened by another in an emergency; nor something to be erased. */
async function bescherm(mensen: readonly Mens[]): Promise<void> {
  const [behandelaar, collega] = mensen.filter(({ rollen }) => rollen.includes('toegang'));
  const casussen = await behandelaar?.haal('/casussen');
  const casus = casussen?.json?.at(-1)?.id;
  await behandelaar?.stuur(`/casussen/${casus}/afscherming`, {}, { methode: 'put' });
  await collega?.stuur('/noodtoegangen', { casus, reden: 'De behandelaar is niet te bereiken.' });
  const functionaris = mensen.find(({ rollen }) => rollen.includes('gegevensbescherming'));
  const termijn = { maanden: 1, grond: 'Om te zien hoe het gaat.' };
  await functionaris?.stuur('/bewaartermijnen/zorgberichten', termijn, { methode: 'put' });
  await functionaris?.stuur('/wisopdrachten', { soort: 'zorgberichten' });
}

const aanvraag = {
  achternaam: 'Voorbeeld',
  geboortedatum: '2014-02-14',
  geslacht: '2',
  product: 'begeleiding-regulier',
  volume: 60,
  frequentie: 'per-maand',
  van: '2025-06-02',
  verwijzer: '02',
  verwijzernaam: 'Huisarts De Bron',
};

/** Everyone asks for everything that the story left behind; who gets nothing is told so. */
async function walk(mensen: readonly Mens[]) {
  const gehoord = new Map<string, readonly Gehoord[]>();
  const gevonden = new Map<string, readonly string[]>();
  const find = (pad: string): readonly string[] => {
    const weg = wegen[pad];
    const from = gehoord.get(weg?.vanaf ?? '') ?? [];
    const values = from.flatMap(({ antwoord }) => (antwoord.status === 200 ? (weg?.neem(antwoord.json) ?? []) : []));
    return [...new Set(values.filter((value) => typeof value === 'string'))];
  };
  for (const { pad, methode } of endpoints) {
    const values = find(pad);
    for (const naam of padveldenVan(pad).slice(-1))
      gevonden.set(naam, [...new Set([...(gevonden.get(naam) ?? []), ...values])]);
    if (methode !== 'get') continue;
    const filled = values.slice(0, mostAddresses).map((value) => pad.replace(/\{\w+\}/, value));
    const addresses = (wegen[pad] ? filled : [pad]).map((adres) => adres + (wegen[pad]?.vraag ?? ''));
    const asked = addresses.flatMap((adres) =>
      mensen.map(async ({ naam, haal }) => ({ wie: naam, adres, antwoord: await haal(adres) })),
    );
    gehoord.set(pad, await Promise.all(asked));
  }
  return { gehoord, gevonden };
}
