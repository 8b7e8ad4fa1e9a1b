// SPDX-License-Identifier: EUPL-1.2
import { Section } from '#libs/ui';

const paginas = [
  {
    href: '/regio/schalen',
    naam: 'Schaalmatrix',
    waarvoor: 'op welke schaal elke zorgvorm wordt ingekocht, en door wie',
  },
  { href: '/regio/taken', naam: 'Taakverdeling', waarvoor: 'wat de gemeenten doen, wat de regio doet en wat samen' },
  {
    href: '/regio/accounthouders',
    naam: 'Accounthouders',
    waarvoor: 'wie voor alle regio’s zicht houdt op een aanbieder',
  },
  {
    href: '/regio/derden',
    naam: 'Afspraken met derden',
    waarvoor: 'met wie geen aanbieder is, tot wanneer en waarover',
  },
] as const;

/** The pages about how the work of the region is divided. */
export const Werkverdeling = () => (
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
