// SPDX-License-Identifier: EUPL-1.2
import {
  losEindVastleggen,
  memokoppenKiezen,
  onderwerpBijwerken,
  onderwerpVastleggen,
  plankoppenInzien,
  plankoppenKiezen,
  plantekstSchrijven,
  plantekstVaststellen,
  randvoorwaardeVastleggen,
  randvoorwaardeVaststellen,
  segmentmemoOpstellen,
  segmentmemoVaststellen,
} from '#modules/beleid';
import type { Stap, Verteller } from '../verteller.ts';

export const segment: Stap = {
  titel: 'Randvoorwaarden, onderwerpen en het plan van een segment',
  vertel: async (verteller) => {
    await registers(verteller);
    await papieren(verteller);
  },
};

/** One writes, the other establishes; what waits for others gets a trekker and a day. */
async function registers({ verhaal, lukt, zeg }: Verteller): Promise<void> {
  const { vaststeller, segment } = verhaal.beleid;
  for (const randvoorwaarde of segment.randvoorwaarden) {
    const input = { ...randvoorwaarde, segmenten: [segment.code], voorbeeld: true };
    const { code } = await lukt(segment.schrijver, randvoorwaardeVastleggen, input, randvoorwaarde.naam);
    await lukt(vaststeller, randvoorwaardeVaststellen, { code }, code);
  }
  zeg(`${segment.randvoorwaarden.length} randvoorwaarden vastgesteld (voorbeeld)`);
  for (const { trekker, uiterlijk, ...onderwerp } of segment.onderwerpen) {
    const input = { ...onderwerp, voorbeeld: true };
    const { code } = await lukt(segment.schrijver, onderwerpVastleggen, input, onderwerp.naam);
    await lukt(segment.schrijver, onderwerpBijwerken, { code, staat: 'in-dialoog', trekker, uiterlijk }, code);
  }
  zeg(`${segment.onderwerpen.length} segmentoverstijgende onderwerpen in dialoog (voorbeeld)`);
}

/** The plan of the region names no headings: the region chooses its own. */
async function papieren({ verhaal, lukt, vraag, zeg }: Verteller): Promise<void> {
  const { vaststeller, segment } = verhaal.beleid;
  const { code, schrijver, teksten, losEind } = segment;
  const { memovorm } = await vraag(vaststeller, plankoppenInzien, {});
  await lukt(vaststeller, plankoppenKiezen, { koppen: segment.koppen.join('\n') });
  const delen = Object.fromEntries(memovorm.map(({ code, naam }) => [code, naam]));
  await lukt(vaststeller, memokoppenKiezen, delen);
  for (const [onderdeel, tekst] of Object.entries(teksten)) {
    await lukt(schrijver, plantekstSchrijven, { segment: code, onderdeel, tekst }, onderdeel);
    await lukt(vaststeller, plantekstVaststellen, { segment: code, onderdeel }, onderdeel);
  }
  await lukt(schrijver, losEindVastleggen, { segment: code, ...losEind });
  const { versie } = await lukt(schrijver, segmentmemoOpstellen, { segment: code });
  await lukt(vaststeller, segmentmemoVaststellen, { segment: code, versie });
  zeg(
    `Het plan voor ${code.replaceAll('-', ' ')} heeft koppen, een tekst en een los eind; het memo is vastgesteld (voorbeeld)`,
  );
}
