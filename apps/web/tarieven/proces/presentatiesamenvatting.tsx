// SPDX-License-Identifier: EUPL-1.2
import { Moment, Section } from '#libs/ui';
import type { TariefdossierView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';

/** How many tariffs were presented and how many changed since, with the way to each of them. */
export function Presentatiesamenvatting({ view: { proces, tarieven } }: { readonly view: Plat<TariefdossierView> }) {
  const { id, gepresenteerd } = proces.proces;
  const changed = tarieven.filter(({ bedrag, bedragNu }) => bedragNu !== bedrag).length;
  return (
    <Section title="De tarieven" id="tarieven">
      {gepresenteerd ? (
        <p>
          Op <Moment value={gepresenteerd} /> zijn{' '}
          <a href={`/tarieven/processen/${id}/presentatie`}>{telling(tarieven.length, 'tarief', 'tarieven')}</a>{' '}
          gepresenteerd. Daarvan {changed === 1 ? 'is er' : 'zijn er'} sindsdien {changed} gewijzigd.
        </p>
      ) : (
        <p>De tarieven zijn nog niet gepresenteerd.</p>
      )}
    </Section>
  );
}
