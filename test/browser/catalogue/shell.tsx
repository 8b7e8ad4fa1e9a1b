// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Breadcrumb, type BreadcrumbItem, Button, Form, Page, PersonMenu, Search } from '#libs/ui';

const rooms = ['Beleid', 'Producten', 'Tarieven', 'Inkoop', 'Contracten', 'Toegang', 'Declaraties', 'Leveranciers'];

type Props = { readonly here: string; readonly trail: readonly BreadcrumbItem[]; readonly children: ReactNode };

/** The house around every page of the catalogue. */
export const Shell = ({ here, trail, children }: Props) => (
  <Page
    product="Inkoopregie"
    region="Voorbeeldregio"
    search={<Search action="/lijst" />}
    person={
      <PersonMenu name="Ayşe de Wit" description="inkoper" items={[{ label: 'Mijn gegevens', href: '/formulier' }]}>
        <Form action="/uit" label="Afmelden">
          <Button type="submit">Afmelden</Button>
        </Form>
      </PersonMenu>
    }
    nav={[
      { items: [{ label: 'Werkvoorraad', href: '/leeg', count: 7, countLabel: 'taken' }] },
      {
        items: rooms.map((label) => ({
          label,
          href: `/${label.toLowerCase()}`,
          ...(label === here && { current: 'within' as const }),
        })),
      },
    ]}
    breadcrumb={<Breadcrumb items={trail} />}
    source={
      <>
        Deze gegevens komen uit: <a href="/uitleg">Inkoopplan van de voorbeeldregio, §6.8</a>
      </>
    }
    footer={<p>Inkoopregie is open software (EUPL-1.2).</p>}
  >
    {children}
  </Page>
);
