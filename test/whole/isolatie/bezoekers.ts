// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { bezoeker, type Eigenaar, type Rol, rollenBij, type Wie } from '#platform/hoed';
import { savePerson } from '#platform/identiteit';
import type { Omgeving } from '#platform/omgeving';
import { readSession, type Sessie } from '#platform/sessie';
import { systeemrollen } from '#platform/systeem';
import type { openInterface } from '../../api/klant.ts';
import { openSession } from '../../support/mensen.ts';

/** Someone who tries every door, or a program. */
export type Bezoeker = {
  readonly naam: string;
  readonly eigenaar: Eigenaar;
  /** The other owners in the same region. */
  readonly buren: readonly Eigenaar[];
  readonly sessie: Sessie | null;
  /** Of a program: it talks only to the interface. */
  readonly token: string | null;
};

type Plaats = { readonly soort: 'verband' | 'gemeente' | 'aanbieder'; readonly code: string };

/** Who does the daily work. */
const werk: readonly Rol[] = ['inkoper', 'college', 'toegang', 'financien', 'aanbieder'];

/** Every role of these owners, or only the daily work of those that are not named in full, and a program of each. */
export async function iedereen(
  omgeving: Omgeving,
  deur: ReturnType<typeof openInterface>,
  people: ReadonlyMap<string, Wie>,
  plaatsen: readonly Plaats[],
  volledig: readonly string[],
): Promise<readonly Bezoeker[]> {
  const found: Bezoeker[] = [];
  for (const plaats of plaatsen) {
    const buren = plaatsen.filter((andere) => andere !== plaats);
    for (const rol of rollenBij[plaats.soort])
      if (volledig.includes(plaats.code) || werk.includes(rol))
        found.push({ ...(await mens(omgeving, people, plaats, rol)), buren });
    found.push({ ...(await programma(deur, plaats)), buren });
  }
  return found;
}

/** Somebody of the story with this role; else somebody new. */
async function mens(
  omgeving: Omgeving,
  people: ReadonlyMap<string, Wie>,
  { soort, code }: Plaats,
  rol: Rol,
): Promise<Omit<Bezoeker, 'buren'>> {
  const known = [...people.values()].find(
    ({ hoed }) => hoed.soort === soort && hoed.code === code && hoed.rollen.includes(rol),
  );
  const hoeden = [{ soort, code, naam: code, rollen: [rol] }];
  const naam = `${rol} van ${code}`;
  const id =
    known?.persoon ??
    (await savePerson(omgeving, { issuer: 'proef', subject: newId(), naam, voorbeeld: false, hoeden }));
  const sessie = (await readSession(omgeving, (await openSession(omgeving, { id })) ?? '')) ?? null;
  return { naam, eigenaar: { soort, code }, sessie, token: null };
}

async function programma(
  deur: ReturnType<typeof openInterface>,
  { soort, code }: Plaats,
): Promise<Omit<Bezoeker, 'buren'>> {
  const rollen = systeemrollen[soort] ?? [];
  const beheerder = await deur.iemand(soort, code, 'beheerder', ...rollen);
  const { json } = await beheerder.stuur('/systemen', { naam: `Programma van ${code}`, rollen });
  const { client, geheim } = (await beheerder.stuur(`/systemen/${json.systeem}/geheimen`)).json;
  const velden = { grant_type: 'client_credentials', client_id: client, client_secret: geheim };
  const { json: gekregen } = await deur.onbekende.vraag('/tokens', {
    methode: 'POST',
    koppen: { 'Content-Type': 'application/x-www-form-urlencoded' },
    inhoud: new URLSearchParams(velden).toString(),
  });
  return { naam: `programma van ${code}`, eigenaar: { soort, code }, sessie: null, token: gekregen.access_token };
}

/** Who is not signed in, whose last role ended, and who works for nobody here. */
export const buitenstaanders = async (omgeving: Omgeving): Promise<readonly Bezoeker[]> => {
  const hoeden = [{ soort: 'verband', code: 'leeg', naam: 'leeg', rollen: ['inkoper'] }] as const;
  const id = await savePerson(omgeving, { issuer: 'proef', subject: newId(), naam: 'Leeg', voorbeeld: false, hoeden });
  const sessie = (await readSession(omgeving, (await openSession(omgeving, { id })) ?? '')) ?? null;
  const zonderRol = sessie && { ...sessie, wie: { ...sessie.wie, hoed: { ...sessie.wie.hoed, rollen: [] } } };
  const leeg = { soort: 'verband', code: 'leeg' } as const;
  return [
    { naam: 'niemand', eigenaar: bezoeker.hoed, buren: [], sessie: null, token: null },
    { naam: 'iemand van een verband zonder plan', eigenaar: leeg, buren: [], sessie, token: null },
    { naam: 'iemand zonder rol', eigenaar: leeg, buren: [], sessie: zonderRol, token: null },
  ];
};
