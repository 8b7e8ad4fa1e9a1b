// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Mailinstellingen, type Proef, readMailinstellingen, verstuurProef } from '#platform/mail';
import { Gebruiksfout, type Opties } from './opties.ts';

/** Sends one mail to see that the settings are right, and explains what is not. 1: it did not go out. */
export async function mailProef(aan: string, opties: Opties): Promise<number> {
  if (!z.email().safeParse(aan).success)
    throw new Gebruiksfout('Zeg waarheen: inkoopregie mail proef naam@gemeente.nl.');
  const adres = process.env['INKOOPREGIE_ADRES'] ?? `http://localhost:${opties.poort}`;
  const instellingen = readMailinstellingen({ omgeving: process.env, gegevens: opties.gegevens, adres });
  for (const regel of zegInstellingen(instellingen)) console.log(regel);
  const proef = await verstuurProef(instellingen, aan);
  for (const regel of zegUitkomst(proef, instellingen)) console.log(regel);
  return proef.gedaan.uitkomst === 'verzonden' ? 0 : 1;
}

const zegInstellingen = ({ smtp, afzender, map }: Mailinstellingen): readonly string[] => [
  `Afzender: ${afzender.naam} <${afzender.adres}>`,
  smtp
    ? `Mailserver: ${smtp.host}, poort ${smtp.port}, ${smtp.auth ? `aangemeld als ${smtp.auth.user}` : 'zonder aanmelden'}`
    : `Geen mailserver: elke e-mail wordt een bestand in ${map}. Zet INKOOPREGIE_SMTP om te versturen.`,
];

/** What happened, and what to do. */
export function zegUitkomst({ gedaan, antwoord }: Proef, { smtp, map }: Mailinstellingen): readonly string[] {
  if (gedaan.uitkomst === 'verzonden')
    return smtp
      ? [
          'De mailserver heeft de proef aangenomen. Kijk of zij aankomt, ook bij de ongewenste post. Komt zij daar, laat dan SPF, DKIM en DMARC van het domein van de afzender nakijken.',
        ]
      : [`De proef staat in ${map}.`];
  return [
    'De proef is niet verstuurd.',
    ...(antwoord ? [`Het antwoord was: ${antwoord}`] : []),
    raad[gedaan.code] ?? raadBij(gedaan.uitkomst),
  ];
}

const raad: Readonly<Record<string, string>> = {
  EDNS: 'De naam van de mailserver is niet gevonden. Kijk INKOOPREGIE_SMTP na.',
  ESOCKET:
    'De mailserver is niet bereikt, of het certificaat wordt niet vertrouwd. Kijk de poort na (587 bij smtp:, 465 bij smtps:) en de firewall. Is het certificaat van een eigen uitgever, zet die dan met NODE_EXTRA_CA_CERTS.',
  ECONNECTION: 'De verbinding viel weg. Kijk of de server vanaf deze machine verbindingen aanneemt.',
  ETIMEDOUT: 'De mailserver antwoordt niet. Kijk de poort na, en of een firewall de verbinding tegenhoudt.',
  ETLS: 'De verbinding kon niet worden versleuteld. Zonder versleuteling verstuurt het platform alleen via deze machine zelf. Gebruik een server met STARTTLS, of smtps:.',
  535: 'De naam of het wachtwoord klopt niet. Een teken dat in een adres niet mag, schrijft u met %.',
  530: 'De mailserver wil dat u zich aanmeldt. Zet naam en wachtwoord in INKOOPREGIE_SMTP.',
  EAUTH: 'Aanmelden lukte niet. Kijk naam en wachtwoord in INKOOPREGIE_SMTP na.',
  ENOSPC: 'De schijf is vol.',
  EROFS:
    'In de map met gegevens kan niet worden geschreven. Zet INKOOPREGIE_SMTP, of geef met --gegevens een andere map.',
};

const raadBij = (uitkomst: string): string => {
  if (uitkomst === 'geweigerd')
    return 'De mailserver weigert deze ontvanger of deze e-mail. Mag deze machine namens de afzender naar buiten versturen? Vraag het wie de mailserver beheert.';
  if (uitkomst === 'later') return 'De mailserver weigert nu even. Probeer het over een kwartier opnieuw.';
  return 'De mailserver werkt zo niet mee. Weigert zij de afzender? Zet dan in INKOOPREGIE_AFZENDER een adres dat deze server mag gebruiken.';
};
