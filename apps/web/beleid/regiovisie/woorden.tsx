// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Badge, type BadgeKind } from '#libs/ui';
import type { Nvoafspraak, RegiovisieView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';

export type Visie = Plat<RegiovisieView>;
export type Visiedeel = { readonly visie: Visie };

const kinds: Readonly<Record<keyof typeof woorden.stand, BadgeKind>> = {
  nagekomen: 'positive',
  deels: 'warning',
  'nog-niet': 'negative',
};
export const Onbekend = () => <Badge kind="warning">onbekend</Badge>;
export const Standbadge = ({ stand }: Pick<Nvoafspraak, 'stand'>) =>
  stand ? <Badge kind={kinds[stand]}>{woorden.stand[stand]}</Badge> : <Onbekend />;

/** What may be changed is a link for whoever writes, and a name for who reads. */
export const Naam = ({ visie, pad, children }: { visie: Visie; pad: string; children: ReactNode }) =>
  visie.schrijft ? <a href={`/beleid/regiovisie/${pad}`}>{children}</a> : children;
