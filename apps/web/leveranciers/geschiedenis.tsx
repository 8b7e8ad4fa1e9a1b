// SPDX-License-Identifier: EUPL-1.2
import { Moment, Section, Timeline } from '#libs/ui';
import type { DossierView } from '#modules/leveranciers';
import { woorden } from '#modules/leveranciers/teksten';
import type { Plat } from '../shell/plat.ts';

/** What was decided about this provider, the newest first. */
export function Geschiedenis({ dossier: { besluiten, typen } }: { readonly dossier: Plat<DossierView> }) {
  const items = [
    ...besluiten.map(({ id, titel, genomen, naam, motivering }) => ({
      op: genomen,
      who: naam,
      what: <a href={`/regio/besluiten/${id}`}>{titel}</a>,
      why: motivering,
    })),
    ...typen.map(({ vastgelegd, naam, type, reden }) => ({
      op: vastgelegd,
      who: naam,
      what: `Aanbiederstype vastgelegd: ${woorden.type[type]}`,
      why: reden,
    })),
  ].toSorted((a, b) => (a.op < b.op ? 1 : -1));
  if (items.length === 0) return null;
  return (
    <Section title="Geschiedenis">
      <Timeline
        label="Besluiten en keuzes"
        items={items.map(({ op, ...item }) => ({ ...item, when: <Moment value={op} /> }))}
      />
    </Section>
  );
}
