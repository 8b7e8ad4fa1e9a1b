// SPDX-License-Identifier: EUPL-1.2
import { formatMoment } from '#libs/kernel';
import { leesAfzender } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import type { Blok, Document, Onderdeel } from '#platform/document';
import { woorden } from '../../teksten.ts';
import { readMoment } from '../dialoogmoment.store.ts';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { readBijeenkomsten } from '../planning/bijeenkomst.store.ts';
import type { Bijeenkomst } from '../planning/bijeenkomst.ts';
import { readGenodigden } from '../planning/genodigde.store.ts';
import type { Beantwoording } from './beantwoording.store.ts';
import { type GepubliceerdeReactie, readBeantwoordingen, readGepubliceerd } from './publicatie.store.ts';

const everything = { from: 0, most: 1_000_000 };

/** What was talked about, who came, what was said and answered, and what changed: without names of who reacted. */
export async function verslagDocument(context: QueryContext, dialoog: string): Promise<Document> {
  const { tx, vandaag } = context;
  const tafel = await readMoment(tx, dialoog);
  if (!tafel) throw new Error(`dialoogmoment ${dialoog} is er niet`);
  const reacties = await readGepubliceerd(tx, dialoog, everything);
  const antwoorden = await readBeantwoordingen(tx, [...new Set(reacties.map(({ beantwoording }) => beantwoording))]);
  return {
    titel: `Verslag: ${tafel.naam}`,
    datum: vandaag,
    afzender: await leesAfzender(context, tafel.verband),
    kenmerk: dialoog,
    onderdelen: [
      { kop: 'Waarover het ging', inhoud: [woorden.dialoogsoort[tafel.soort], list(tafel.inhoud)] },
      await meetings(context, tafel),
      reactions(reacties, antwoorden),
      answers(antwoorden),
      changes(antwoorden, reacties),
    ],
    voorbeeld: tafel.voorbeeld,
  };
}

const list = (punten: readonly string[]): Blok => ({ soort: 'lijst', punten });
const table = (kolommen: readonly string[], rijen: readonly (readonly string[])[]): Blok => ({
  soort: 'tabel',
  kolommen: kolommen.map((kop) => ({ kop })),
  rijen,
});

async function meetings({ tx }: QueryContext, { id }: Dialoogmoment): Promise<Onderdeel> {
  const names = new Map((await readGenodigden(tx, id)).map((genodigde) => [genodigde.id, genodigde.naam]));
  const held = (await readBijeenkomsten(tx, id)).filter(({ staat }) => staat === 'gehouden');
  if (held.length === 0)
    return { kop: 'Bijeenkomsten', inhoud: ['Er was geen bijeenkomst: er is schriftelijk gereageerd.'] };
  const rijen = held.map(({ begin, digitaal, plaats, aanwezig }) => [
    formatMoment(begin),
    digitaal ? 'digitaal' : plaats,
    aanwezig.map((genodigde) => names.get(genodigde) ?? genodigde).join(', ') || 'niemand van de genodigden',
  ]);
  return { kop: 'Bijeenkomsten', inhoud: [table(['Wanneer', 'Waar', 'Wie er waren'], rijen), ...held.flatMap(said)] };
}

const said = ({ begin, besproken }: Bijeenkomst): readonly Blok[] =>
  besproken === null ? [] : [`Besproken op ${formatMoment(begin)}:`, ...besproken.split(/\n+/)];

function reactions(reacties: readonly GepubliceerdeReactie[], antwoorden: readonly Beantwoording[]): Onderdeel {
  if (reacties.length === 0) return { kop: 'Reacties', inhoud: ['Er zijn geen reacties ingediend.'] };
  const numbers = new Map(antwoorden.map(({ id }, at) => [id, `A${at + 1}`]));
  const rijen = reacties.map(({ nummer, stuknaam, bepaling, soort, tekst, beantwoording }) => [
    String(nummer),
    bepaling === null ? stuknaam : `${stuknaam}, ${bepaling}`,
    woorden.reactiesoort[soort],
    tekst,
    numbers.get(beantwoording) ?? '',
  ]);
  return { kop: 'Reacties', inhoud: [table(['Nr.', 'Waarover', 'Soort', 'Reactie', 'Antwoord'], rijen)] };
}

function answers(antwoorden: readonly Beantwoording[]): Onderdeel {
  const rijen = antwoorden.map(({ uitkomst, tekst, motivering }, at) => [
    `A${at + 1}`,
    woorden.uitkomst[uitkomst],
    tekst,
    motivering ?? '',
  ]);
  return {
    kop: 'Antwoorden',
    inhoud:
      rijen.length === 0
        ? ['Er was niets te beantwoorden.']
        : [table(['Nr.', 'Uitkomst', 'Antwoord', 'Waarom'], rijen)],
  };
}

function changes(antwoorden: readonly Beantwoording[], reacties: readonly GepubliceerdeReactie[]): Onderdeel {
  const names = new Map(reacties.map(({ stuk, stuknaam }) => [stuk, stuknaam]));
  const rijen = antwoorden.flatMap(({ stuk, bepaling, oud, nieuw }) =>
    nieuw === null ? [] : [[`${names.get(stuk ?? '') ?? ''}, ${bepaling}`, oud ?? '', nieuw]],
  );
  return {
    kop: 'Wat er is gewijzigd',
    inhoud: rijen.length === 0 ? ['De teksten zijn niet gewijzigd.'] : [table(['Bepaling', 'Was', 'Wordt'], rijen)],
  };
}
