// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { kernbedingVaststellen } from '#modules/beleid';
import { productBewerken, productInzien } from '#modules/producten';
import { kostprijzenBerekenen, tariefvoorstelIndienen, tariefvoorstelVaststellen } from '#modules/tarieven';
import { rows } from '#platform/database';
import type { World } from './world.ts';

const codes = (world: World, query: ReturnType<typeof sql>) =>
  world.sql(world.iemand('verband', world.verband, 'inkoper'), (tx) => rows<{ code: string }>(tx, query));

/** Fills in what the plan leaves open, so that the product book of a contract can go to the colleges. */
export async function maakProductenCompleet(world: World, contract = 'ambulant-jeugd'): Promise<void> {
  const adviseur = world.iemand('verband', world.verband, 'beleidsadviseur');
  const inkoper = world.iemand('verband', world.verband, 'inkoper');
  const concepten = sql`select code from beleid.v_kernbedingen where verband = ${world.verband} and contract = ${contract}
    and staat = 'concept'`;
  for (const { code } of await codes(world, concepten)) await world.lukt(adviseur, kernbedingVaststellen, { code });
  const producten = sql`select product as code from producten.v_producten where contract = ${contract} and staat = 'concept'`;
  for (const { code: product } of await codes(world, producten)) {
    const inhoud = (await world.vraag(inkoper, productInzien, { product, versie: null }))?.versie.inhoud;
    await world.lukt(inkoper, productBewerken, {
      product,
      naam: inhoud?.naam,
      omschrijving: inhoud?.omschrijving,
      doelgroep: 'Jeugdigen die deze hulp nodig hebben',
      leeftijdVan: '0',
      leeftijdTotEnMet: '17',
      eisen: [
        {
          soort: 'opleiding',
          tekst: 'Ten minste mbo-4.',
          wat: 'opleidingsniveau',
          minimaal: '4',
          eenheid: 'mbo-niveau',
        },
      ],
      doelen: inhoud?.doelen,
      kernbedingen: inhoud?.kernbedingen,
    });
  }
}

/** Computes the prices of a contract and puts them before the colleges. @returns the proposal */
export async function dienTariefvoorstelIn(
  world: World,
  ingang = '2025-01-01',
  contract = 'ambulant-jeugd',
): Promise<string> {
  const inkoper = world.iemand('verband', world.verband, 'inkoper');
  await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: Number(ingang.slice(0, 4)) });
  const toelichting = 'De tarieven volgen uit het kostprijsmodel van de regio.';
  const { voorstel } = await world.lukt(inkoper, tariefvoorstelIndienen, { contract, ingang, toelichting });
  await world.bezorg();
  return voorstel;
}

/** Everything up to adopted tariffs: product book completed, prices computed, proposed, decided by every college. */
export async function stelTarievenVast(
  world: World,
  ingang = '2025-01-01',
  contract = 'ambulant-jeugd',
): Promise<void> {
  await maakProductenCompleet(world, contract);
  const voorstel = await dienTariefvoorstelIn(world, ingang, contract);
  for (const gemeente of world.gemeenten)
    await world.lukt(world.iemand('gemeente', gemeente, 'college'), tariefvoorstelVaststellen, {
      voorstel,
      motivering: 'De tarieven zijn zorgvuldig opgebouwd.',
    });
  await world.bezorg();
}
