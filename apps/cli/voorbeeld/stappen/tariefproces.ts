// SPDX-License-Identifier: EUPL-1.2
import {
  dossierAanvullen,
  functiemixKiezen,
  functieopgavenIndienen,
  functieuitvraagOpenen,
  kostprijzenBerekenen,
  processtapOverslaan,
  tariefantwoordenVrijgeven,
  tariefprocesOpenen,
  tariefreactieSchrijven,
  tariefreactiesBeantwoorden,
  tariefreactiesIndienen,
  tarievenPresenteren,
} from '#modules/tarieven';
import type { Stap, Verteller } from '../verteller.ts';
import { stelVoor } from './inschrijving.ts';

export const tariefproces: Stap = {
  titel: 'Op weg naar tarieven: uitvraag, presentatie, reacties, antwoorden',
  vertel: async (verteller) => {
    const { verhaal, klok, lukt, zeg } = verteller;
    const { inkoper, ingang } = verhaal.tarieven;
    const { op, antwoordOp, antwoord } = verhaal.tariefproces;
    await klok(op);
    for (const aanbieder of verhaal.inkoop.inschrijvingen) await stelVoor(verteller, aanbieder);
    const { proces } = await lukt(inkoper, tariefprocesOpenen, { contract: verhaal.contract, ingang, voorbeeld: true });
    await legVast(verteller, proces);
    await vraagFuncties(verteller, proces);
    await presenteer(verteller, proces);
    const reactie = await reageer(verteller, proces);
    await klok(antwoordOp);
    await lukt(inkoper, tariefreactiesBeantwoorden, { proces, reacties: [reactie], ...antwoord });
    await lukt(inkoper, tariefantwoordenVrijgeven, { proces });
    zeg('Tarieven gepresenteerd, de reactie beantwoord; het dossier is te lezen');
  },
};

const tekstbestand = (naam: string, inhoud: string): File => new File([inhoud], naam, { type: 'text/plain' });

/** Who watched, who calculated, what was chosen, and what was said. */
async function legVast({ verhaal, lukt }: Verteller, proces: string): Promise<void> {
  const { inkoper } = verhaal.tarieven;
  const { dossier, bespreking, overslaan } = verhaal.tariefproces;
  for (const regel of dossier) await lukt(inkoper, dossierAanvullen, { proces, ...regel }, regel.soort);
  const bestand = tekstbestand(bespreking.bestand, bespreking.inhoud);
  const verslag = { soort: 'verslag', stap: 'bespreking', tekst: bespreking.tekst, bestand };
  await lukt(inkoper, dossierAanvullen, { proces, ...verslag }, 'bespreking');
  for (const [stap, reden] of Object.entries(overslaan))
    await lukt(inkoper, processtapOverslaan, { proces, stap, reden }, stap);
}

/** Asks for the function mix, and chooses what came out. */
async function vraagFuncties({ verhaal, klok, lukt, wie }: Verteller, proces: string): Promise<void> {
  const { inkoper } = verhaal.tarieven;
  const { product, uitvraag: vraag, opgaven, kiezenOp, wijze, eigen, motivering } = verhaal.tariefproces;
  const { uitvraag } = await lukt(inkoper, functieuitvraagOpenen, {
    proces,
    producten: [product],
    aanbieders: opgaven.map(({ aanbieder }) => wie(aanbieder).hoed.code),
    eenheid: 'fte',
    sluit: vraag.sluit.toString(),
    toelichting: vraag.toelichting,
  });
  for (const { aanbieder, mbo, hbo, gewicht } of opgaven) {
    const aandelen = { 'begeleider-mbo': mbo, 'hulpverlener-hbo': hbo };
    await lukt(aanbieder, functieopgavenIndienen, { uitvraag, opgaven: [{ product, aandelen, gewicht }] });
  }
  await klok(kiezenOp);
  await lukt(inkoper, functiemixKiezen, { proces, product, wijze, eigen, motivering });
}

async function presenteer({ verhaal, lukt }: Verteller, proces: string): Promise<void> {
  const { inkoper } = verhaal.tarieven;
  const { reagerenTot, toelichting } = verhaal.tariefproces.presentatie;
  await lukt(inkoper, kostprijzenBerekenen, { contract: verhaal.contract, jaar: verhaal.jaar }, 'proces');
  await lukt(inkoper, tarievenPresenteren, { proces, reagerenTot: reagerenTot.toString(), toelichting });
}

async function reageer({ verhaal, lukt }: Verteller, proces: string): Promise<string> {
  const { product, reactie: plan } = verhaal.tariefproces;
  const { aanbieder, bestand, inhoud, ...rest } = plan;
  const input = { proces, product, ...rest, bestand: tekstbestand(bestand, inhoud) };
  const { reactie } = await lukt(aanbieder, tariefreactieSchrijven, input);
  await lukt(aanbieder, tariefreactiesIndienen, { proces });
  return reactie;
}
