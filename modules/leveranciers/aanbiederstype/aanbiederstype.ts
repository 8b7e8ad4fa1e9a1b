// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';

/** The five kinds of provider, across the contracts [002 §5.2]. */
export const aanbiederstypen = ['strategisch', 'groot', 'middel', 'klein', 'niche'] as const;
export type Aanbiederstype = (typeof aanbiederstypen)[number];

/** What the proposal looks at, over the last twelve months. */
export type Aanbiederfeiten = {
  /** What was granted to this provider in the region. */
  readonly toegekend: Eurocent;
  /** Codes of the products in its running agreements. */
  readonly producten: readonly string[];
};

/** Where one kind ends and the next begins; null where the region has not said. */
export type Typegrenzen = {
  readonly grootVanaf: Eurocent | null;
  readonly middelVanaf: Eurocent | null;
  /** From how many products the supply is broad enough to be strategic. */
  readonly strategischVanafProducten: number | null;
  /** Codes of the products that are so special that who gives only those is niche. */
  readonly bijzondereProducten: readonly string[] | null;
  readonly bron: Source;
};
