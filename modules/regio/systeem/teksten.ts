// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of other programs and what they are told. */
export const systeemteksten: Texts = {
  redenen: {
    'systeem-bestaat-niet': () => 'Dit systeem is er niet.',
    'systeem-naam-bezet': () => 'Er is al een systeem met deze naam. Kies een andere naam.',
    'systeemrol-past-niet': (f) =>
      `Een systeem van uw organisatie kan deze rol niet hebben: ${f('rol')}. Besluiten en beheren doen mensen.`,
    'systeem-einde-voorbij': () => 'De laatste dag is al voorbij. Kies vandaag of later.',
    'systeem-wacht-niet': () => 'Dit systeem wacht niet op goedkeuring.',
    'systeem-wacht': () => 'Een tweede beheerder moet dit systeem eerst goedkeuren.',
    'systeem-zelf-gemaakt': () =>
      'U hebt dit systeem zelf gemaakt. Een andere beheerder keurt het goed; nodig zo nodig een tweede uit.',
    'systeem-beeindigd': () => 'Dit systeem is beëindigd of zijn laatste dag is voorbij. Maak een nieuw systeem.',
    'systeem-niet-actief': () => 'Dit systeem kan zich nog niet of niet meer aanmelden. Geef het eerst een geheim.',
    'webhook-bestaat-niet': () => 'Deze webhook is er niet.',
    'webhook-bestaat-al': () =>
      'Dit systeem heeft al een webhook met dit adres. Vernieuw daarvan het geheim, of beëindig haar eerst.',
    'webhook-soort-onbekend': (f) =>
      `Dit is geen onderdeel of handeling: ${f('soort')}. Schrijf bijvoorbeeld ‘tarieven’ of ‘tarieven/tarief-vaststellen’.`,
    'webhook-loopt-al': () => 'Deze webhook loopt.',
    'te-veel-webhooks': (f) => `Een systeem heeft hoogstens ${f('most')} webhooks. Beëindig eerst een andere.`,
  },
  stappen: {},
  taken: {
    'regio/systeem-goedkeuren': (f) => `Systeem goedkeuren: ${f('naam')}`,
    'regio/webhook-nagaan': (f) => `Webhook nagaan die is gestopt: ${f('adres')}`,
  },
  acten: {
    'regio/systeem-maken': 'Systeem gemaakt',
    'regio/systeem-goedkeuren': 'Systeem goedgekeurd',
    'regio/systeemgeheim-vernieuwen': 'Geheim vernieuwd',
    'regio/systeem-beeindigen': 'Systeem beëindigd',
    'regio/webhook-maken': 'Webhook gemaakt',
    'regio/webhookgeheim-vernieuwen': 'Geheim van de webhook vernieuwd',
    'regio/webhook-hervatten': 'Webhook hervat',
    'regio/webhook-beeindigen': 'Webhook beëindigd',
  },
};
