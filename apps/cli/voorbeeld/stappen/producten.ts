// SPDX-License-Identifier: EUPL-1.2
import { productBewerken, productenboekInzien, productInzien } from '#modules/producten';
import type { Stap } from '../verteller.ts';

export const producten: Stap = {
  titel: 'Producten met hun eisen',
  vertel: async ({ verhaal, klok, lukt, vraag, zeg }) => {
    const { op, inkoper, doelgroep, leeftijd } = verhaal.producten;
    await klok(op);
    const boek = await vraag(inkoper, productenboekInzien, { contract: verhaal.contract });
    for (const { product } of boek.producten) {
      const { versie, doelen: gediend } = await vraag(inkoper, productInzien, { product, versie: null });
      const { naam, omschrijving, eisen, doelen, kernbedingen } = versie.inhoud;
      const input = {
        product,
        naam,
        omschrijving,
        doelgroep,
        leeftijdVan: leeftijd.van,
        leeftijdTotEnMet: leeftijd.totEnMet,
        eisen: eisen.map(({ code, soort, tekst, toets, voorbeeld }) => ({ code, soort, tekst, ...toets, voorbeeld })),
        doelen,
        kernbedingen,
      };
      await lukt(inkoper, productBewerken, input, product);
      zeg(`${naam}: ${eisen.length} eisen, dient ${gediend.map((doel) => doel.naam).join(' en ')}`);
    }
  },
};
