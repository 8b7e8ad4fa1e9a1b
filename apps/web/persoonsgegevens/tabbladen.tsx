// SPDX-License-Identifier: EUPL-1.2
import { Tabs } from '#libs/ui';

export type Blad = { readonly op: string; readonly label: string; readonly href: string };

/** The pages about personal data, when there is more than one to choose from. */
export const Tabbladen = ({ bladen, op }: { readonly bladen: readonly Blad[]; readonly op: string }) =>
  bladen.length > 1 && (
    <Tabs
      label="Persoonsgegevens"
      items={bladen.map(({ label, href, op: blad }) => ({ label, href, current: blad === op }))}
    />
  );
