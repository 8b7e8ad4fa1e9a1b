// SPDX-License-Identifier: EUPL-1.2
import {
  accountInzien,
  collegaUitnodigen,
  mailadresOpgeven,
  mailadresVerwijderen,
  mailInzien,
  mailOpnieuwVersturen,
  mailvoorkeurenKiezen,
  medewerkerBlokkeren,
  medewerkerDeblokkeren,
  medewerkerInzien,
  medewerkerslijst,
  onbezorgdeMail,
  rolBeeindigen,
  rolToekennen,
  sessiesBeeindigen,
  uitnodigingIntrekken,
  uitnodigingInzien,
  vervangingIntrekken,
  vervangingVastleggen,
} from '#modules/regio';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

export const mensen = [
  queryEndpoint({
    pad: '/medewerkers',
    query: medewerkerslijst,
    samenvatting: 'Wie voor uw organisatie werkt, wie is uitgenodigd en wie wie vervangt',
    vraag: () => ({}),
  }),
  queryEndpoint({
    pad: '/medewerkers/{persoon}',
    query: medewerkerInzien,
    samenvatting: 'Eén medewerker met rollen, vervanging en wat er gebeurde',
    vraag: ({ persoon }) => ({ id: persoon }),
  }),
  actEndpoint({
    pad: '/medewerkers/{persoon}/rollen',
    act: rolToekennen,
    samenvatting: 'Een medewerker een rol geven, vanaf een dag',
  }),
  actEndpoint({
    pad: '/medewerkers/{persoon}/rolbeeindigingen',
    act: rolBeeindigen,
    samenvatting: 'Een rol beëindigen; zonder dag meteen, ook in lopende sessies',
  }),
  actEndpoint({
    pad: '/medewerkers/{persoon}/blokkades',
    act: medewerkerBlokkeren,
    samenvatting: 'Een medewerker buitensluiten: alle sessies eindigen en aanmelden wordt geweigerd',
  }),
  actEndpoint({
    pad: '/medewerkers/{persoon}/deblokkeringen',
    act: medewerkerDeblokkeren,
    samenvatting: 'Een blokkade opheffen',
  }),
  actEndpoint({
    pad: '/uitnodigingen',
    act: collegaUitnodigen,
    samenvatting:
      'Een collega uitnodigen; het antwoord heeft de sleutel van de koppeling, die nergens anders staat, tenzij zij per e-mail gaat',
    plaats: ({ uitnodiging }) => `/uitnodigingen/${uitnodiging}`,
  }),
  queryEndpoint({
    pad: '/uitnodigingen/{uitnodiging}',
    query: uitnodigingInzien,
    samenvatting: 'Eén uitnodiging, met het e-mailadres',
    vraag: ({ uitnodiging }) => ({ id: uitnodiging }),
  }),
  actEndpoint({
    pad: '/uitnodigingen/{uitnodiging}/intrekkingen',
    act: uitnodigingIntrekken,
    samenvatting: 'Een uitnodiging intrekken',
  }),
  actEndpoint({
    pad: '/vervangingen',
    act: vervangingVastleggen,
    samenvatting: 'Zeggen wie u, of als beheerder een collega, vervangt en tot wanneer',
  }),
  actEndpoint({
    pad: '/vervangingen/{vervanging}/intrekkingen',
    act: vervangingIntrekken,
    samenvatting: 'Een vervanging intrekken',
  }),
  queryEndpoint({
    pad: '/account',
    query: accountInzien,
    samenvatting: 'Uw rollen, uw vervanging en waar u bent aangemeld',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/account/sessiebeeindigingen',
    act: sessiesBeeindigen,
    samenvatting: 'Eén sessie beëindigen, of zonder kenmerk overal uitloggen',
  }),
  queryEndpoint({
    pad: '/account/mail',
    query: mailInzien,
    samenvatting: 'Uw e-mailadres en welke e-mail u krijgt',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/account/mailadressen',
    act: mailadresOpgeven,
    samenvatting: 'Een e-mailadres opgeven; het telt na bevestigen met de koppeling die erheen gaat',
  }),
  actEndpoint({
    pad: '/account/mailverwijderingen',
    act: mailadresVerwijderen,
    samenvatting: 'Uw e-mailadres en uw keuze wissen',
  }),
  actEndpoint({
    pad: '/account/mailvoorkeuren',
    methode: 'put',
    act: mailvoorkeurenKiezen,
    samenvatting: 'Kiezen welke e-mail u krijgt en hoe vaak',
  }),
  queryEndpoint({
    pad: '/mails',
    query: onbezorgdeMail,
    samenvatting: 'E-mail aan uw mensen die niet of nog niet is bezorgd',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/mails/{mail}/pogingen',
    act: mailOpnieuwVersturen,
    samenvatting: 'E-mail die mislukte opnieuw versturen',
  }),
];
