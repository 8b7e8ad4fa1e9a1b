// SPDX-License-Identifier: EUPL-1.2
import {
  lijstbedragAfwijzen,
  lijstbedragInvoeren,
  lijstbedragVaststellen,
  pakketvolgingAfwijzen,
  tarieflijstenInzien,
  tarieflijstInzien,
  tarieflijstVastleggen,
  volgingBeeindigen,
  volgingVastleggen,
  volgtarievenInzien,
  volgtarievenVoorleggen,
} from '#modules/tarieven';
import { dag } from '#platform/invoer';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const tarieflijsten = [
  queryEndpoint({
    pad: '/tarieflijsten',
    query: tarieflijstenInzien,
    samenvatting: 'De lijsten die tarieven volgen, met hun bedragen, wat onbekend is en wat wat volgt',
    vraag: () => ({}),
  }),
  queryEndpoint({
    pad: '/tarieflijsten/{lijst}',
    query: tarieflijstInzien,
    samenvatting: 'Eén tarieflijst met haar regels en bedragen',
    vraag: ({ lijst }) => ({ lijst }),
  }),
  queryEndpoint({
    pad: '/volgtarieven/{contract}',
    query: volgtarievenInzien,
    samenvatting: 'Wat de tarieven van een contract worden die iets volgen, zonder iets te bewaren',
    filters: { ingang: dag().optional() },
    vraag: ({ contract, ingang }) => ({ contract, ingang }),
  }),
  actEndpoint({
    pad: '/tarieflijsten',
    act: tarieflijstVastleggen,
    samenvatting: 'Een lijst van een ander toevoegen',
    plaats: ({ lijst }) => `/tarieflijsten/${lijst}`,
  }),
  actEndpoint({
    pad: '/tarieflijsten/{lijst}/bedragen',
    act: lijstbedragInvoeren,
    samenvatting: 'Een bedrag van een lijst ter controle aanbieden',
  }),
  actEndpoint({
    pad: '/lijstbedragen/{lijstbedrag}/vaststellingen',
    act: lijstbedragVaststellen,
    samenvatting: 'Bevestigen dat een ingevoerd bedrag klopt met de lijst',
  }),
  actEndpoint({
    pad: '/lijstbedragen/{lijstbedrag}/afwijzingen',
    act: lijstbedragAfwijzen,
    samenvatting: 'Een ingevoerd bedrag afwijzen',
  }),
  actEndpoint({
    pad: '/volgingen',
    act: volgingVastleggen,
    samenvatting: 'Vastleggen dat een tarief een lijst of een ander product volgt',
  }),
  actEndpoint({
    pad: '/pakketvolgingen/{product}/afwijzingen',
    act: pakketvolgingAfwijzen,
    samenvatting: 'Wat het regiopakket een product laat volgen niet overnemen, omdat het een kring zou worden',
  }),
  actEndpoint({
    pad: '/volgingen/{volging}/beeindigingen',
    act: volgingBeeindigen,
    samenvatting: 'Beëindigen dat een tarief iets volgt',
  }),
  actEndpoint({
    pad: '/volgtarieven/{contract}/voorstellen',
    act: volgtarievenVoorleggen,
    samenvatting: 'Voorleggen dat tarieven worden wat zij volgen',
    plaats: ({ voorstel }) => `/tariefvoorstellen/${voorstel}`,
  }),
];
