// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Badge, type BadgeKind, Breadcrumb } from '#libs/ui';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';

type Props = {
  /** The process that one comes from; left out on its own page. */
  readonly proces?: { readonly id: string; readonly naam: string };
  readonly children: string;
};

/** Where one is, below the list of processes. */
export const Kruimels = ({ proces, children }: Props) => (
  <Breadcrumb
    items={[
      { label: 'Tariefprocessen', href: '/tarieven/processen' },
      ...(proces ? [{ label: proces.naam, href: `/tarieven/processen/${proces.id}` }] : []),
      { label: children },
    ]}
  />
);

/** @example procesnaam({ contractnaam: 'Ambulant Jeugd', jaar: 2025 }) // 'Ambulant Jeugd 2025' */
export const procesnaam = ({ contractnaam, jaar }: { readonly contractnaam: string; readonly jaar: number }): string =>
  `${contractnaam} ${jaar}`;

const staten: Readonly<Record<keyof typeof woorden.staat, BadgeKind>> = {
  lopend: 'info',
  afgerond: 'positive',
  gestaakt: 'neutral',
};
export const Processtaat = ({ staat }: { readonly staat: keyof typeof staten }): ReactNode => (
  <Badge kind={staten[staat]}>{woorden.staat[staat]}</Badge>
);

const standen: Readonly<Record<keyof typeof woorden.stand, BadgeKind>> = {
  klaar: 'positive',
  overgeslagen: 'neutral',
  open: 'warning',
};
export const Stapstaat = ({ stand }: { readonly stand: keyof typeof standen }): ReactNode => (
  <Badge kind={standen[stand]}>{woorden.stand[stand]}</Badge>
);
