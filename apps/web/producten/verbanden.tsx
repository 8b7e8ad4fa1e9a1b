// SPDX-License-Identifier: EUPL-1.2
import { Badge, DefinitionList, Section } from '#libs/ui';
import type { ProductView } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { Bronvermelding } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';

type View = Plat<ProductView>;

const relatienamen: Readonly<Record<string, string>> = woorden.relatie;

/** What the product is for, and which products it is lighter, heavier or after. */
export const Verbanden = ({ doelen, kernbedingen, relaties }: Pick<View, 'doelen' | 'kernbedingen' | 'relaties'>) => (
  <Section title="Waarvoor, en naast wat">
    <DefinitionList
      items={[
        {
          term: 'Doelen',
          value: <Links items={doelen.map(({ code, naam }) => ({ href: `/beleid/doelen/${code}`, naam }))} />,
        },
        {
          term: 'Kernbedingen',
          value: (
            <Links
              items={kernbedingen.map(({ code, naam, staat, voorbeeld }) => ({
                href: `/beleid/kernbedingen/${code}`,
                naam,
                staat,
                voorbeeld,
              }))}
            />
          ),
        },
        ...relaties.map(({ soort, product, naam, herkomst }) => ({
          term: relatienamen[soort],
          value: <a href={`/producten/${product}`}>{naam}</a>,
          note: herkomst && <Bronvermelding herkomst={herkomst} />,
        })),
      ]}
    />
  </Section>
);

type LinkItem = { readonly href: string; readonly naam: string; readonly staat?: string; readonly voorbeeld?: boolean };

const Links = ({ items }: { readonly items: readonly LinkItem[] }) =>
  items.length === 0 ? (
    'nog geen'
  ) : (
    <ul>
      {items.map(({ href, naam, staat, voorbeeld }) => (
        <li key={href}>
          <a href={href}>{naam}</a> {staat === 'concept' && <Badge>nog concept</Badge>}{' '}
          {voorbeeld && <Badge kind="voorbeeld" />}
        </li>
      ))}
    </ul>
  );
