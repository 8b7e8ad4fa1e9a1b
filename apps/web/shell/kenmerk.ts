// SPDX-License-Identifier: EUPL-1.2
import { isId } from '#libs/kernel';
import { notFound } from './pagina.ts';

/** The identifier in an address; anything else leads nowhere. */
export function kenmerk(id: string): string {
  if (!isId(id)) throw notFound();
  return id;
}
