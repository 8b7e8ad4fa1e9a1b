// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { formatMoment } from '#libs/kernel';
import { leesOrganisatienaam } from '#modules/regio';
import { inviteBeheerder } from '#platform/beheerder-uitnodigen';
import { type Organisatiesoort, platformHoed, underHat } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';
import { type Beheerdervelden, Gebruiksfout, type Opties } from './opties.ts';

type Vraag = {
  readonly soort: Organisatiesoort;
  readonly code: string;
  readonly organisatie: string | undefined;
  readonly naam: string;
  readonly email: string | null;
  readonly account: string | null;
};
type Uitvoer = { readonly print?: (regel: string) => void };
type MetPlatform = (opties: Opties, work: (omgeving: Omgeving) => Promise<number>) => Promise<number>;

/** Invites the first beheerder of an organisation, and prints the link that is to be handed over. @throws Gebruiksfout */
export async function beheerderMaken(opties: Opties, metPlatform: MetPlatform): Promise<number> {
  const vraag = readVraag(opties.beheerder);
  const adres = process.env['INKOOPREGIE_ADRES'] ?? `http://localhost:${opties.poort}`;
  return metPlatform(opties, (omgeving) => nodigUit(omgeving, vraag, adres));
}

export async function nodigUit(
  omgeving: Omgeving,
  vraag: Vraag,
  adres: string,
  { print = console.log }: Uitvoer = {},
): Promise<number> {
  const { soort, code, naam, email, account } = vraag;
  const bekend = await underHat(omgeving.database, platformHoed, null, (tx) => leesOrganisatienaam({ tx }, vraag));
  const organisatie = bekend ?? vraag.organisatie;
  if (!organisatie)
    throw new Gebruiksfout(
      `Het platform kent ${soort} ${code} nog niet. Zeg met --organisatie hoe zij heet, of laad eerst het pakket van de regio.`,
    );
  const made = await inviteBeheerder(omgeving, { soort, code, naam: organisatie }, { naam, email, account });
  print(`${naam} kan beheerder worden van ${organisatie} (${soort} ${code}), met deze koppeling:`);
  print('');
  print(`  ${adres}/uitnodiging/${made.sleutel}`);
  print('');
  print(
    `De koppeling werkt één keer, tot ${formatMoment(made.geldigTot)}. Geef haar alleen aan ${naam}. Zij wordt niet nog eens getoond.`,
  );
  return 0;
}

const codes: Readonly<Record<Organisatiesoort, RegExp>> = {
  verband: /^[a-z0-9-]{2,80}$/,
  gemeente: /^\d{4}$/,
  aanbieder: /^\d{8}$/,
};
const codefouten: Readonly<Record<Organisatiesoort, string>> = {
  verband: 'gebruik de code uit het regiopakket: kleine letters, cijfers en streepjes.',
  gemeente: 'geef de CBS-code, vier cijfers.',
  aanbieder: 'geef de AGB-code, acht cijfers.',
};

/** All that is wrong is said at once. @throws Gebruiksfout */
export function readVraag(velden: Beheerdervelden): Vraag {
  const fouten: string[] = [];
  const chosen = (['verband', 'gemeente', 'aanbieder'] as const).filter((soort) => velden[soort] !== undefined);
  const [soort = 'verband'] = chosen;
  const code = velden[soort] ?? '';
  if (chosen.length !== 1)
    fouten.push('Zeg van wie: precies één van --verband, --gemeente en --aanbieder, met een code.');
  else if (!codes[soort].test(code)) fouten.push(`--${soort} ${code}: ${codefouten[soort]}`);
  const naam = velden.naam?.trim() ?? '';
  if (naam === '' || naam.length > 100) fouten.push('Zeg met --naam wie beheerder wordt, in hoogstens 100 tekens.');
  const { email = null, account = null } = velden;
  if (email === null && account === null)
    fouten.push(
      'Zeg met --email waar deze persoon te bereiken is, of met --account welk account de koppeling mag gebruiken.',
    );
  if (email !== null && !z.email().safeParse(email).success) fouten.push(`--email ${email}: dit is geen e-mailadres.`);
  if (fouten.length > 0) throw new Gebruiksfout(fouten.join('\n'));
  return { soort, code, organisatie: velden.organisatie?.trim() || undefined, naam, email, account };
}
