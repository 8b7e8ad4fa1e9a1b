// SPDX-License-Identifier: EUPL-1.2
import type { RouterContextProvider } from 'react-router';
import { newId } from '#libs/kernel';
import { regiovisieInzien } from '#modules/beleid';
import { notFound, vraag } from '../../shell/pagina.ts';

/** The regiovisie for who writes it; nobody else has these forms. */
export async function schrijfbareVisie(context: Readonly<RouterContextProvider>) {
  const visie = await vraag(context, regiovisieInzien, {});
  if (!visie.schrijft) throw notFound();
  return { visie, sleutel: newId() };
}
