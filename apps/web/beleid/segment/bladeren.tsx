// SPDX-License-Identifier: EUPL-1.2
import { Pagination, pageLinks } from '#libs/ui';
import { lijstAdres } from './lijst.ts';

type Props = {
  readonly pad: string;
  readonly gekozen: Readonly<Record<string, string | undefined>>;
  readonly pagina: number;
  readonly paginas: number;
  readonly aantal: number;
};

/** Leafing through a register; nothing where there is one page. */
export const Bladeren = ({ pad, gekozen, pagina, paginas, aantal }: Props) =>
  paginas > 1 && (
    <Pagination
      {...pageLinks(pagina, paginas, (page) => lijstAdres(pad, gekozen, page))}
      summary={`Bladzijde ${pagina} van ${paginas}, samen ${aantal}`}
    />
  );
