// SPDX-License-Identifier: EUPL-1.2
import {
  functiemixKiezen,
  functieopgavenBewaren,
  functieopgavenIndienen,
  functieuitvraagInzien,
  functieuitvraagOpenen,
  functieuitvraagVerlengen,
  tariefantwoordenVrijgeven,
  tariefmeldingLezen,
  tariefpresentatieInzien,
  tariefreactieBewijs,
  tariefreactieSchrijven,
  tariefreactiesBeantwoorden,
  tariefreactiesIndienen,
  tariefreactiesInzien,
  tariefreactietijdVerlengen,
  tariefreactieWeghalen,
  tarievenPresenteren,
  uitkomstDelen,
} from '#modules/tarieven';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

/** What aanbieders are asked on the way to a tariff. */
export const functieuitvragen = [
  actEndpoint({
    pad: '/tariefprocessen/{proces}/uitvragen',
    act: functieuitvraagOpenen,
    samenvatting: 'Aanbieders vragen welke functies zij inzetten',
    plaats: ({ uitvraag }) => `/functieuitvragen/${uitvraag}`,
  }),
  queryEndpoint({
    pad: '/functieuitvragen/{uitvraag}',
    query: functieuitvraagInzien,
    samenvatting: 'Eén uitvraag: voor een aanbieder zijn eigen antwoord, voor de regio wat eruit kwam',
    vraag: ({ uitvraag }) => ({ id: uitvraag }),
  }),
  actEndpoint({
    pad: '/functieuitvragen/{uitvraag}/verlengingen',
    act: functieuitvraagVerlengen,
    samenvatting: 'Een uitvraag langer open laten',
  }),
  actEndpoint({
    pad: '/functieuitvragen/{uitvraag}/concepten',
    act: functieopgavenBewaren,
    samenvatting: 'Uw antwoorden bewaren als concept',
  }),
  actEndpoint({
    pad: '/functieuitvragen/{uitvraag}/indieningen',
    act: functieopgavenIndienen,
    samenvatting: 'Uw antwoorden indienen, één keer',
  }),
  actEndpoint({
    pad: '/functieuitvragen/{uitvraag}/uitkomsten',
    act: uitkomstDelen,
    samenvatting: 'De uitkomst delen met wie is gevraagd',
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/functiemixen',
    act: functiemixKiezen,
    samenvatting: 'De functiemix kiezen waarmee een product wordt berekend',
  }),
];

/** What aanbieders are shown, say of it, and are answered. */
export const tariefreacties = [
  actEndpoint({
    pad: '/tariefprocessen/{proces}/presentaties',
    act: tarievenPresenteren,
    samenvatting: 'De tarieven presenteren aan de aanbieders',
  }),
  queryEndpoint({
    pad: '/tariefprocessen/{proces}/presentatie',
    query: tariefpresentatieInzien,
    samenvatting: 'De tarieven zoals gepresenteerd en zoals ze nu zijn, met uw eigen reacties',
    vraag: ({ proces }) => ({ id: proces }),
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/reactietijden',
    act: tariefreactietijdVerlengen,
    samenvatting: 'Meer tijd geven om te reageren',
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/reacties',
    act: tariefreactieSchrijven,
    samenvatting: 'Een reactie op een tarief schrijven; met een kenmerk wijzigt u haar',
    inhoud: formulier,
  }),
  queryEndpoint({
    pad: '/tariefprocessen/{proces}/reacties',
    query: tariefreactiesInzien,
    samenvatting: 'De ingediende reacties, met de antwoorden',
    vraag: ({ proces }) => ({ id: proces }),
  }),
  actEndpoint({
    pad: '/tariefreacties/{reactie}',
    methode: 'delete',
    inhoud: null,
    act: tariefreactieWeghalen,
    samenvatting: 'Een reactie weghalen die nog niet is ingediend',
  }),
  fileEndpoint({
    pad: '/tariefreacties/{reactie}/bestand',
    query: tariefreactieBewijs,
    samenvatting: 'Het bestand bij een reactie',
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/indieningen',
    act: tariefreactiesIndienen,
    samenvatting: 'Uw reacties indienen',
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/antwoorden',
    act: tariefreactiesBeantwoorden,
    samenvatting: 'Een of meer reacties beantwoorden',
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/vrijgaven',
    act: tariefantwoordenVrijgeven,
    samenvatting: 'De antwoorden vrijgeven, voor iedereen tegelijk',
  }),
  actEndpoint({
    pad: '/tariefmeldingen/{over}/lezingen',
    act: tariefmeldingLezen,
    samenvatting: 'Melden dat u de uitkomst of de antwoorden hebt gelezen',
  }),
];
