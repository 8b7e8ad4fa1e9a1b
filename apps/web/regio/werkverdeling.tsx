// SPDX-License-Identifier: EUPL-1.2
import { Section } from '#libs/ui';
import type { Werkpagina } from './werkverdeling.server.ts';

/** The pages about how the work of the region is divided. */
export const Werkverdeling = ({ paginas }: { readonly paginas: readonly Werkpagina[] }) => (
  <Section title="Hoe het werk is verdeeld">
    <ul>
      {paginas.map(({ href, naam, waarvoor }) => (
        <li key={href}>
          <a href={href}>{naam}</a>: {waarvoor}
        </li>
      ))}
    </ul>
  </Section>
);
