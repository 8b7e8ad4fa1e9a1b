// SPDX-License-Identifier: EUPL-1.2
import { Moment } from '#libs/ui';
import type { Besluitschakel } from '#modules/verantwoording';
import type { Plat } from '../shell/plat.ts';

/** Decisions as a list, each opening to its own page. */
export const Besluiten = ({ besluiten }: { readonly besluiten: readonly Plat<Besluitschakel>[] }) => (
  <ul>
    {besluiten.map(({ id, titel, door, genomen }) => (
      <li key={id}>
        <a href={`/regio/besluiten/${id}`}>{titel}</a>, {door}, <Moment value={genomen} />
      </li>
    ))}
  </ul>
);
