// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import type { EigenaarSoort, Rol, Wie } from '#platform/hoed';
import { savePerson } from '#platform/identiteit';
import type { Omgeving } from '#platform/omgeving';
import { readSession } from '#platform/sessie';
import { type Aanmelding, beginSession } from '#platform/sessie-beginnen';
import type { World } from './world.ts';

export const issuer = 'https://aanmelden.example';
export const reden = 'Begint vandaag.';

/** Somebody with a session, who acts under the hat of that session as it is at that moment. */
export type Mens = { readonly id: string; readonly token: string; readonly nu: () => Promise<Wie> };

/** How most people sign in. */
export const gewoon: Aanmelding = { niveau: 'substantieel', provider: null, apparaat: 'Firefox op Windows' };

/** A session of which only the token matters. */
export async function openSession(omgeving: Omgeving, persoon: { readonly id: string }): Promise<string | undefined> {
  const begun = await beginSession(omgeving, persoon, gewoon);
  return 'token' in begun ? begun.token : undefined;
}

/** A new session of somebody who is known. */
export async function aanmelden({ omgeving }: World, id: string): Promise<Mens> {
  const begun = await beginSession(omgeving, { id }, gewoon);
  if (!('token' in begun)) throw new Error(begun.buiten);
  const nu = async () => {
    const sessie = await readSession(omgeving, begun.token);
    if (!sessie) throw new Error('niet aangemeld');
    return sessie.wie;
  };
  return { id, token: begun.token, nu };
}

type Plaats = { readonly soort: EigenaarSoort; readonly code: string };

/** Somebody new with these roles, signed in; of the verband unless told otherwise. */
export async function mens(
  world: World,
  naam: string,
  rollen: readonly Rol[],
  { soort, code }: Plaats = { soort: 'verband', code: world.verband },
): Promise<Mens> {
  const hoeden = [{ soort, code, naam: code, rollen }];
  const id = await savePerson(world.omgeving, { issuer, subject: newId(), naam, voorbeeld: false, hoeden });
  return aanmelden(world, id);
}

export const isAangemeld = async ({ omgeving }: World, { token }: Mens): Promise<boolean> =>
  (await readSession(omgeving, token)) !== undefined;

let volgende = 2000;
/** A gemeente of its own, so that what one test does with its people touches no other. */
export const leegte = (): string => String(volgende++);
