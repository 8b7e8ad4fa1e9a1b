// SPDX-License-Identifier: EUPL-1.2
import { bekend } from '#libs/regiopakket';
import type { PakketKeuzes } from '../pack.ts';

export type BekendeLooptijd = { readonly initieelJaren: number; readonly verlengingen: readonly number[] };

/** How long a contract lasts, where the plan says so or the region chose. */
export function bekendeLooptijd(looptijd: PakketKeuzes['looptijd']): BekendeLooptijd | null {
  const initieelJaren = looptijd ? bekend(looptijd.initieelJaren) : null;
  const verlengingen = looptijd ? bekend(looptijd.verlengingen) : null;
  return initieelJaren === null || verlengingen === null ? null : { initieelJaren, verlengingen };
}
