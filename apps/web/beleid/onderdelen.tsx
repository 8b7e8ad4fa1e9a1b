// SPDX-License-Identifier: EUPL-1.2

type Onderdeel = {
  readonly href: string;
  readonly naam: string;
  readonly waarvoor: string;
};

/** The parts of the policy that have a page of their own, in the order in which one meets them. */
const onderdelen: readonly Onderdeel[] = [
  { href: '/beleid#doelen', naam: 'Doelen', waarvoor: 'wat de regio wil bereiken, en of dat te meten is' },
  {
    href: '/beleid/effectketens',
    naam: 'Effectketens',
    waarvoor: 'per segment hoe het ene doel tot het andere leidt, en waarop dat rust',
  },
  {
    href: '/beleid/jaarprogramma',
    naam: 'Jaarprogramma',
    waarvoor: 'wat de regio in een jaar doet, wat dat kost en wat elke gemeente betaalt',
  },
  { href: '/beleid#kernbedingen', naam: 'Kernbedingen', waarvoor: 'wat wordt ingekocht, in één zin elk' },
  {
    href: '/beleid/instrumenten',
    naam: 'Vier instrumenten',
    waarvoor: 'contractvorm, bekostiging, leveranciers en toegang per contract, en of zij bij elkaar passen',
  },
  {
    href: '/beleid/segmenten',
    naam: 'Segmenten',
    waarvoor: 'per segment de afspraken, het plan, het memo en wat open is',
  },
  {
    href: '/beleid/randvoorwaarden',
    naam: 'Randvoorwaarden',
    waarvoor: 'wat de regio regelt voor situaties die de afspraken kunnen storen',
  },
  {
    href: '/beleid/onderwerpen',
    naam: 'Segmentoverstijgende onderwerpen',
    waarvoor: 'wat geen segment alleen kan regelen, wie het trekt en wanneer het af is',
  },
  { href: '/beleid/moties', naam: 'Moties', waarvoor: 'wat de raden vroegen, en wat daarvan kwam' },
  {
    href: '/beleid/evaluaties',
    naam: 'Evaluaties',
    waarvoor: 'of de inkoop bereikt wat de regio wil, en wat eruit volgt',
  },
  {
    href: '/beleid/dialoog',
    naam: 'Dialoog',
    waarvoor: 'met wie de regio spreekt, wat zij zeggen en wat daarmee gebeurt',
  },
  {
    href: '/beleid/regiovisie',
    naam: 'Regiovisie',
    waarvoor: 'de acht afspraken van de norm, wat beschikbaar blijft, wie is gehoord en wat de raden vaststelden',
  },
  {
    href: '/beleid/ontwikkelopgaven',
    naam: 'Ontwikkelopgaven',
    waarvoor: 'wat nog geleerd of gemaakt wordt, met pilots en wat het kost',
  },
];

export const Onderdelen = ({ gesloten }: { readonly gesloten: readonly string[] }) => (
  <ul>
    {onderdelen
      .filter(({ href }) => !gesloten.includes(href))
      .map(({ href, naam, waarvoor }) => (
        <li key={href}>
          <a href={href}>{naam}</a>: {waarvoor}
        </li>
      ))}
  </ul>
);
