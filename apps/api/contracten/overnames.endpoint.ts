// SPDX-License-Identifier: EUPL-1.2
import {
  type OvernameView,
  overnameAanbieden,
  overnameAfwijzen,
  overnameBevestigen,
  overnameIntrekken,
  overnameInzien,
  overnamesInzien,
  overnameVoorleggen,
  overnameWerkblad,
} from '#modules/contracten';
import { redenTekst } from '#teksten';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { part, queryEndpoint } from '../spine/query-endpoint.ts';

/** Every finding with its sentence: programs have the code, people read what to do. */
const inWords = (view: OvernameView) => ({
  ...view,
  plan: view.plan && {
    ...view.plan,
    bevindingen: view.plan.bevindingen.map((bevinding) => ({ ...bevinding, melding: redenTekst(bevinding.reden) })),
  },
});

export const overnames = [
  queryEndpoint({
    pad: '/overnames',
    query: overnamesInzien,
    samenvatting: 'De bestanden met lopende contracten die zijn aangeboden om over te nemen',
    vraag: () => ({}),
  }),
  fileEndpoint({
    pad: '/overnamewerkbladen/{werkblad}',
    query: overnameWerkblad,
    samenvatting: 'Het Excel-bestand om lopende contracten in te vullen: `lopende-contracten.xlsx`',
  }),
  actEndpoint({
    pad: '/overnames',
    act: overnameAanbieden,
    inhoud: formulier,
    samenvatting: 'Een Excel-bestand met lopende contracten aanbieden',
    plaats: ({ overname }) => `/overnames/${overname}`,
  }),
  queryEndpoint({
    pad: '/overnames/{overname}',
    query: part(overnameInzien, overnameInzien.naam, inWords),
    samenvatting: 'Wat er in een aangeboden bestand niet klopt, en welke overeenkomsten het brengt',
    vraag: ({ overname }) => ({ id: overname }),
  }),
  actEndpoint({
    pad: '/overnames/{overname}/voorleggingen',
    act: overnameVoorleggen,
    samenvatting: 'Een aangeboden bestand zonder bevindingen aan een tweede persoon voorleggen',
  }),
  actEndpoint({
    pad: '/overnames/{overname}/bevestigingen',
    act: overnameBevestigen,
    samenvatting: 'Bevestigen dat de voorgelegde contracten kloppen met wat is getekend: alles of niets',
  }),
  actEndpoint({
    pad: '/overnames/{overname}/afwijzingen',
    act: overnameAfwijzen,
    samenvatting: 'Voorgelegde contracten afwijzen, met de reden',
  }),
  actEndpoint({
    pad: '/overnames/{overname}',
    methode: 'delete',
    inhoud: null,
    act: overnameIntrekken,
    samenvatting: 'Een aangeboden bestand met lopende contracten intrekken',
  }),
];
