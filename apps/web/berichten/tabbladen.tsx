// SPDX-License-Identifier: EUPL-1.2
import { Tabs } from '#libs/ui';

const bladen = [
  { op: 'alles', label: 'Alle berichten', href: '/berichten' },
  { op: 'uit', label: 'Postvak uit', href: '/berichten/uit' },
  { op: 'persoon', label: 'Zoeken op persoon', href: '/berichten/persoon' },
] as const;

/** The pages of the post room. */
export const Tabbladen = ({ op }: { readonly op: (typeof bladen)[number]['op'] }) => (
  <Tabs label="Post" items={bladen.map((blad) => ({ ...blad, current: blad.op === op }))} />
);
