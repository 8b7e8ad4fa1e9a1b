// SPDX-License-Identifier: EUPL-1.2
import {
  bijeenkomstHouden,
  bijeenkomstPlannen,
  dialoogBeantwoorden,
  dialoogBesluiten,
  dialoogInzien,
  dialoogPlannen,
  dialoogPubliceren,
  dialoogUitnodigen,
  genodigdenKiezen,
  komstMelden,
  publicatietekstSchrijven,
  reactieSchrijven,
  reactiesBeantwoorden,
  reactiesIndienen,
  stukBestandToevoegen,
  stukToevoegen,
} from '#modules/beleid';
import type { Stap, Verteller } from '../verteller.ts';
import { stelVoor } from './inschrijving.ts';

type Ronde = { readonly dialoog: string; readonly stuk: string; readonly bijeenkomsten: readonly string[] };

export const dialoog: Stap = {
  titel: 'De markt wordt gehoord: stuk, bijeenkomsten, reacties, antwoorden, besluit',
  vertel: async (verteller) => {
    const { verhaal, klok, lukt, zeg } = verteller;
    const { nakijker, beslisser, publicerenOp, besluitOp, motivering } = verhaal.dialoog;
    const ronde = await nodigUit(verteller);
    const reacties = await reageer(verteller, ronde);
    await beantwoord(verteller, ronde.dialoog, reacties);
    await klok(publicerenOp);
    await lukt(nakijker, dialoogPubliceren, { dialoog: ronde.dialoog });
    await klok(besluitOp);
    await lukt(beslisser, dialoogBesluiten, { dialoog: ronde.dialoog, motivering, bevestigd: true });
    zeg('Gepubliceerd zonder namen; na het besluit ging de wijzigingsbrief uit');
  },
};

/** What is asked, of whom, and when one comes together. */
async function nodigUit(verteller: Verteller): Promise<Ronde> {
  const { verhaal, klok, lukt, wie, zeg } = verteller;
  const { plannenOp, planner, ronde, stuk, bijlage, organisaties, reacties } = verhaal.dialoog;
  await klok(plannenOp);
  for (const aanbieder of verhaal.inkoop.inschrijvingen) await stelVoor(verteller, aanbieder);
  const { id: dialoog } = await lukt(planner, dialoogPlannen, { ...ronde, voorbeeld: true });
  const toegevoegd = await lukt(planner, stukToevoegen, { dialoog, ...stuk });
  const bestand = new File([bijlage.tekst], bijlage.bestand, { type: 'text/plain' });
  await lukt(planner, stukBestandToevoegen, { dialoog, naam: bijlage.naam, bestand });
  const planned = await plan(verteller, dialoog);
  const aanbieders = [...new Set(reacties.map(({ aanbieder }) => wie(aanbieder).hoed.code))];
  await lukt(planner, genodigdenKiezen, { dialoog, aanbieders, organisaties });
  await lukt(planner, dialoogUitnodigen, { dialoog });
  zeg(`${toegevoegd.bepalingen} bepalingen vooraf, ${planned.length} bijeenkomsten, ${aanbieders.length} aanbieders`);
  return { dialoog, stuk: toegevoegd.stuk, bijeenkomsten: planned };
}

async function plan({ verhaal, lukt }: Verteller, dialoog: string): Promise<readonly string[]> {
  const { planner, bijeenkomsten } = verhaal.dialoog;
  const planned: string[] = [];
  for (const { begin, ...rest } of bijeenkomsten) {
    const input = { dialoog, begin: begin.toString(), ...rest };
    planned.push((await lukt(planner, bijeenkomstPlannen, input, begin.toString())).bijeenkomst);
  }
  return planned;
}

/** Who comes says so and came; who reacts does so before the closing. @returns the reactions in their order */
async function reageer({ verhaal, klok, lukt, vraag, wie, zeg }: Verteller, ronde: Ronde): Promise<readonly string[]> {
  const { planner, komsten, bijeenkomsten, verloop, reagerenOp, reacties } = verhaal.dialoog;
  for (const { aanbieder, bijeenkomst: plek, ...komst } of komsten) {
    const bijeenkomst = ronde.bijeenkomsten[plek];
    await lukt(aanbieder, komstMelden, { bijeenkomst, ...komst }, String(plek));
  }
  const { genodigden } = await vraag(planner, dialoogInzien, { id: ronde.dialoog });
  for (const [plek, { begin }] of bijeenkomsten.entries()) {
    await klok(begin.add({ hours: 3 }));
    const { aanwezig = [], besproken } = verloop[plek] ?? {};
    const codes = aanwezig.map((persoon) => wie(persoon).hoed.code);
    const there = genodigden.filter(({ aanbieder }) => aanbieder !== null && codes.includes(aanbieder));
    const input = { bijeenkomst: ronde.bijeenkomsten[plek], aanwezig: there.map(({ id }) => id), besproken };
    await lukt(planner, bijeenkomstHouden, input, String(plek));
  }
  await klok(reagerenOp);
  const written: string[] = [];
  for (const [plek, { aanbieder, zonderNaam: _, ...reactie }] of reacties.entries()) {
    const input = { stuk: ronde.stuk, ...reactie };
    written.push((await lukt(aanbieder, reactieSchrijven, input, String(plek))).reactie);
  }
  for (const aanbieder of new Set(reacties.map((reactie) => reactie.aanbieder)))
    await lukt(aanbieder, reactiesIndienen, { dialoog: ronde.dialoog });
  zeg(`${written.length} reacties ingediend`);
  return written;
}

/** One answers all; where a reaction names its aanbieder, it gets a text without the name. */
async function beantwoord(
  { verhaal, klok, lukt, zeg }: Verteller,
  dialoog: string,
  reacties: readonly string[],
): Promise<void> {
  const { antwoordenOp, planner, antwoorden, reacties: gezegd } = verhaal.dialoog;
  await klok(antwoordenOp);
  for (const [plek, { reacties: plekken, ...antwoord }] of antwoorden.entries()) {
    const gekozen = plekken.map((at) => reacties[at]);
    await lukt(planner, reactiesBeantwoorden, { dialoog, reacties: gekozen, ...antwoord }, String(plek));
  }
  for (const [plek, { zonderNaam: tekst }] of gezegd.entries())
    if (tekst) {
      const input = { dialoog, reactie: reacties[plek], tekst };
      await lukt(planner, publicatietekstSchrijven, input, String(plek));
    }
  await lukt(planner, dialoogBeantwoorden, { dialoog });
  zeg(`${antwoorden.length} antwoorden, elk met waarom`);
}
