// SPDX-License-Identifier: EUPL-1.2
import {
  type LooninlezingView,
  lonenWerkblad,
  looninlezingAanbieden,
  looninlezingAfwijzen,
  looninlezingIntrekken,
  looninlezingInzien,
  looninlezingVoorleggen,
  loontabellenInzien,
  loontabellenVaststellen,
} from '#modules/tarieven';
import { redenTekst } from '#teksten';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { part, queryEndpoint } from '../spine/query-endpoint.ts';

/** Every finding with its sentence: programs have the code, people read what to do. */
const inWords = (view: LooninlezingView) => ({
  ...view,
  plan: view.plan && {
    ...view.plan,
    bevindingen: view.plan.bevindingen.map((bevinding) => ({ ...bevinding, melding: redenTekst(bevinding.reden) })),
  },
});

export const lonen = [
  queryEndpoint({
    pad: '/loontabellen',
    query: loontabellenInzien,
    samenvatting: 'De loontabellen van de cao’s waarmee wordt gerekend, met hun bron, en wat is aangeboden',
    vraag: () => ({}),
  }),
  fileEndpoint({
    pad: '/loonwerkbladen/{werkblad}',
    query: lonenWerkblad,
    samenvatting: 'De loontabellen als Excel-bestand om te wijzigen en weer aan te bieden: `caolonen.xlsx`',
  }),
  actEndpoint({
    pad: '/looninlezingen',
    act: looninlezingAanbieden,
    inhoud: formulier,
    samenvatting: 'Een Excel-bestand met loontabellen aanbieden',
    plaats: ({ looninlezing }) => `/looninlezingen/${looninlezing}`,
  }),
  queryEndpoint({
    pad: '/looninlezingen/{looninlezing}',
    query: part(looninlezingInzien, looninlezingInzien.naam, inWords),
    samenvatting: 'Wat er in een aangeboden bestand niet klopt, en wat het aan de lonen zou veranderen',
    vraag: ({ looninlezing }) => ({ id: looninlezing }),
  }),
  actEndpoint({
    pad: '/looninlezingen/{looninlezing}/voorleggingen',
    act: looninlezingVoorleggen,
    samenvatting: 'Een aangeboden bestand zonder bevindingen aan een tweede persoon voorleggen',
  }),
  actEndpoint({
    pad: '/looninlezingen/{looninlezing}/vaststellingen',
    act: loontabellenVaststellen,
    samenvatting: 'Bevestigen dat voorgelegde loontabellen kloppen met hun bron: alles of niets',
  }),
  actEndpoint({
    pad: '/looninlezingen/{looninlezing}/afwijzingen',
    act: looninlezingAfwijzen,
    samenvatting: 'Voorgelegde loontabellen afwijzen, met de reden',
  }),
  actEndpoint({
    pad: '/looninlezingen/{looninlezing}',
    methode: 'delete',
    inhoud: null,
    act: looninlezingIntrekken,
    samenvatting: 'Een aangeboden bestand met loontabellen intrekken',
  }),
];
