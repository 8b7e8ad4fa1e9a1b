// SPDX-License-Identifier: EUPL-1.2
import { Section } from '#libs/ui';

/** What an account holder does for the others [001 §4.3]. */
export const Plichten = ({ plichten }: { readonly plichten: readonly string[] }) => (
  <Section title="Wat de accounthouder doet">
    <ul>
      {plichten.map((plicht) => (
        <li key={plicht}>{plicht}</li>
      ))}
    </ul>
  </Section>
);
