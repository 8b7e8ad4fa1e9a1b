// SPDX-License-Identifier: EUPL-1.2
import {
  type ToewijzingovernameView,
  toewijzingovernameAanbieden,
  toewijzingovernameAfwijzen,
  toewijzingovernameBevestigen,
  toewijzingovernameIntrekken,
  toewijzingovernameInzien,
  toewijzingovernamesInzien,
  toewijzingovernameVoorleggen,
  toewijzingovernameWerkblad,
} from '#modules/toegang';
import { redenTekst } from '#teksten';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { part, queryEndpoint } from '../spine/query-endpoint.ts';

/** Every finding with its sentence: programs have the code, people read what to do. */
const inWords = (view: ToewijzingovernameView) => ({
  ...view,
  plan: view.plan && {
    ...view.plan,
    bevindingen: view.plan.bevindingen.map((bevinding) => ({ ...bevinding, melding: redenTekst(bevinding.reden) })),
  },
});

export const toewijzingovernames = [
  queryEndpoint({
    pad: '/toewijzingovernames',
    query: toewijzingovernamesInzien,
    samenvatting: 'De bestanden met lopende toewijzingen die zijn aangeboden om over te nemen',
    vraag: () => ({}),
  }),
  fileEndpoint({
    pad: '/toewijzingwerkbladen/{werkblad}',
    query: toewijzingovernameWerkblad,
    samenvatting: 'Het Excel-bestand om lopende toewijzingen in te vullen: `lopende-toewijzingen.xlsx`',
  }),
  actEndpoint({
    pad: '/toewijzingovernames',
    act: toewijzingovernameAanbieden,
    inhoud: formulier,
    samenvatting: 'Een Excel-bestand met lopende toewijzingen aanbieden',
    plaats: ({ overname }) => `/toewijzingovernames/${overname}`,
  }),
  queryEndpoint({
    pad: '/toewijzingovernames/{overname}',
    query: part(toewijzingovernameInzien, toewijzingovernameInzien.naam, inWords),
    samenvatting: 'Wat er in een aangeboden bestand niet klopt, en welke toewijzingen het brengt, zonder voor wie',
    vraag: ({ overname }) => ({ id: overname }),
  }),
  actEndpoint({
    pad: '/toewijzingovernames/{overname}/voorleggingen',
    act: toewijzingovernameVoorleggen,
    samenvatting: 'Een aangeboden bestand zonder bevindingen aan een tweede persoon voorleggen',
  }),
  actEndpoint({
    pad: '/toewijzingovernames/{overname}/bevestigingen',
    act: toewijzingovernameBevestigen,
    samenvatting: 'Bevestigen dat de voorgelegde toewijzingen kloppen met de administratie: alles of niets',
  }),
  actEndpoint({
    pad: '/toewijzingovernames/{overname}/afwijzingen',
    act: toewijzingovernameAfwijzen,
    samenvatting: 'Voorgelegde toewijzingen afwijzen, met de reden',
  }),
  actEndpoint({
    pad: '/toewijzingovernames/{overname}',
    methode: 'delete',
    inhoud: null,
    act: toewijzingovernameIntrekken,
    samenvatting: 'Een aangeboden bestand met lopende toewijzingen intrekken',
  }),
];
