// SPDX-License-Identifier: EUPL-1.2

const delen = [
  { href: '/regio/verbanden', naam: 'Samenwerkingsverbanden', waarvoor: 'wie doet wanneer mee, en waar rust dat op' },
  { href: '/regio/gremia', naam: 'Gremia', waarvoor: 'wie zitten erin, en waarover besluiten zij' },
] as const;
const overBesluiten = [
  { href: '/regio/voorstellen', naam: 'Voorstellen', waarvoor: 'wat verandert er aan deelname of mandaten' },
  { href: '/regio/besluiten', naam: 'Besluiten', waarvoor: 'wat is besloten, door wie en waarom' },
] as const;

/** The pages about how the municipalities govern together; of decisions only for who may read them. */
export const Bestuursdelen = ({ toontBesluiten }: { readonly toontBesluiten: boolean }) => (
  <ul>
    {[...delen, ...(toontBesluiten ? overBesluiten : [])].map(({ href, naam, waarvoor }) => (
      <li key={href}>
        <a href={href}>{naam}</a>: {waarvoor}
      </li>
    ))}
  </ul>
);
