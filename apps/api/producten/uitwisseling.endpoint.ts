// SPDX-License-Identifier: EUPL-1.2
import {
  type InlezingView,
  inlezingAanbieden,
  inlezingBevestigen,
  inlezingenInzien,
  inlezingIntrekken,
  inlezingInzien,
  productenboekWerkblad,
  productenboekYaml,
} from '#modules/producten';
import { productenboekBestand, producthandboek } from '#modules/tarieven';
import { redenTekst } from '#teksten';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { part, queryEndpoint, views } from '../spine/query-endpoint.ts';

/** Every finding with its sentence: programs have the code, people read what to do. */
const inWords = (view: InlezingView) => ({
  ...view,
  plan: view.plan && {
    ...view.plan,
    bevindingen: view.plan.bevindingen.map((bevinding) => ({ ...bevinding, melding: redenTekst(bevinding.reden) })),
  },
});

export const uitwisseling = [
  fileEndpoint({
    pad: '/producten/werkbladen/{bestand}',
    query: productenboekWerkblad,
    samenvatting: 'Het productenboek als Excel-bestand: `productenboek.xlsx`, of `<contract>.xlsx`',
  }),
  fileEndpoint({
    pad: '/producten/pakketbladzijden/{bestand}',
    query: productenboekYaml,
    samenvatting: 'Het productenboek als bladzijde van het regiopakket: `productenboek.yaml`, of `<contract>.yaml`',
  }),
  fileEndpoint({
    pad: '/producten/documenten/{bestand}',
    query: productenboekBestand,
    samenvatting:
      'Het productenboek om te lezen, met de vastgestelde tarieven: `productenboek.pdf`, of `<contract>.docx`',
  }),
  fileEndpoint({
    pad: '/producten/handboeken/{bestand}',
    query: producthandboek,
    samenvatting: 'Het handboek van één product: `<product>.pdf` of `.docx`',
  }),
  queryEndpoint({
    pad: '/inlezingen',
    query: inlezingenInzien,
    samenvatting: 'De bestanden die zijn aangeboden om in te lezen',
    vraag: () => ({}),
    antwoord: views,
  }),
  actEndpoint({
    pad: '/inlezingen',
    act: inlezingAanbieden,
    inhoud: formulier,
    samenvatting:
      'Het productenboek aanbieden om in te lezen, als Excel-bestand of als bladzijde van het regiopakket (YAML)',
    plaats: ({ inlezing }) => `/inlezingen/${inlezing}`,
  }),
  queryEndpoint({
    pad: '/inlezingen/{inlezing}',
    query: part(inlezingInzien, inlezingInzien.naam, inWords),
    samenvatting: 'Wat er in een aangeboden bestand niet klopt, en wat het zou veranderen',
    vraag: ({ inlezing }) => ({ id: inlezing }),
  }),
  actEndpoint({
    pad: '/inlezingen/{inlezing}/bevestigingen',
    act: inlezingBevestigen,
    samenvatting: 'Een aangeboden bestand inlezen: alles of niets, als versies in concept',
  }),
  actEndpoint({
    pad: '/inlezingen/{inlezing}',
    methode: 'delete',
    inhoud: null,
    act: inlezingIntrekken,
    samenvatting: 'Een aangeboden bestand intrekken',
  }),
];
